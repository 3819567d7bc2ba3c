package org.countyreporting.indicators;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.Tokens;

/** The service as its callers and peers meet it. */
public final class Api {

    private static final AtomicInteger UNITS = new AtomicInteger(100);

    private Api() {}

    public static RequestSpecification as(String role, String division) {
        return given().header("Authorization", Tokens.bearer(role, division)).contentType("application/json");
    }

    public static void element(String code, String kind, String more) {
        as(Roles.ADMINISTRATOR, "00")
                .body("{\"name\":\"%s\",\"unit\":\"人\",\"kind\":\"%s\"%s}"
                        .formatted(code, kind, more.isEmpty() ? "" : "," + more))
                .put("/v1/data-elements/" + code)
                .then()
                .statusCode(201);
    }

    public static void indicator(String code, String numerator, String denominator, String more) {
        as(Roles.ADMINISTRATOR, "00")
                .body("{\"name\":\"%s\",\"unit\":\"%%\",\"numerator\":\"%s\",\"denominator\":\"%s\"%s}"
                        .formatted(code, numerator, denominator, more.isEmpty() ? "" : "," + more))
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(201);
    }

    /** A unit that plans-service tells of. */
    public static String unit(String division, String kind) {
        String id = org.countyreporting.vocabulary.UnitId.of("11371300%09d".formatted(UNITS.incrementAndGet()))
                .text();
        peer(
                "/peer/units/" + id,
                "{\"id\":\"%s\",\"version\":1,\"name\":\"单位\",\"division\":\"%s\",\"kind\":\"%s\"}"
                        .formatted(id, division, kind));
        return id;
    }

    public static void peer(String path, String body) {
        deliver(path, body).then().statusCode(204);
    }

    public static Response deliver(String path, String body) {
        return given().header(Tokens.PEER_SECRET_HEADER, Tokens.PEER_SECRET)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    /** An accepted entry with one figure. */
    public static void accepted(
            String entry, int version, String unit, String division, String period, String element, String value) {
        entry(entry, version, unit, division, period, "accepted", version, figure(element, value, "whole"));
    }

    public static String figure(String element, String value, String scope) {
        return "{\"dataElement\":\"%s\",\"value\":%s,\"scope\":\"%s\"}".formatted(element, value, scope);
    }

    /** @param part accepted or submitted */
    public static void entry(
            String entry,
            int version,
            String unit,
            String division,
            String period,
            String part,
            int revision,
            String figures) {
        peer(
                "/peer/entries/" + entry,
                """
                {"id":"%s","version":%d,"plan":"plan","task":"task","taskLabel":"1.","unit":"%s","unitKind":"commission",
                 "division":"%s","period":"%s",
                 "%s":{"revision":%d,"submittedBy":"zhang","submittedAt":"2020-10-01T00:00:00Z",
                       "acceptedBy":"li","acceptedAt":"2020-10-02T00:00:00Z","figures":[%s]}}
                """
                        .formatted(entry, version, unit, division, period, part, revision, figures));
    }

    /** A published plan of the city for 2020 with one task. */
    public static void plan(
            String id, int version, int revision, String units, String figures, String targets, String allocations) {
        peer(
                "/peer/plans/" + id,
                """
                {"id":"%s","version":%d,"revision":%d,"title":"计划","year":2020,"division":"3713",
                 "publishedAt":"2020-01-0%dT00:00:00Z","issuer":"x",
                 "tasks":[{"id":"task","label":"177.","leadUnit":null,"supportingUnits":[],"reportingUnits":%s,
                           "figures":%s,"targets":[%s]}],
                 "allocations":%s}
                """
                        .formatted(id, version, revision, revision, units, figures, targets, allocations));
    }

    /** An observation of a whole division as a JSON object. */
    public static String row(String element, String division, String period, Object value) {
        return "{\"dataElement\":\"%s\",\"division\":\"%s\",\"period\":\"%s\",\"value\":%s}"
                .formatted(element, division, period, value);
    }

    /** Observations as JSON objects, supplied in one batch. */
    public static void supplied(String... rows) {
        as(Roles.SUPPLIER, "37")
                .body("{\"observations\":[" + String.join(",", rows) + "]}")
                .post("/v1/observations")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse results(String query) {
        return as(Roles.READER, "00").get("/v1/results?" + query).then().statusCode(200);
    }
}
