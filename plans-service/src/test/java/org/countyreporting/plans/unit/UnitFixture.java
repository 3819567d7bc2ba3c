package org.countyreporting.plans.unit;

import static io.restassured.RestAssured.given;

import java.util.concurrent.atomic.AtomicInteger;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.vocabulary.UnitId;

/** Units for tests, registered through the API; no two are alike. */
public final class UnitFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private UnitFixture() {}

    /** A new id with the right check character. */
    public static UnitId anyId() {
        return UnitId.of("1137" + "%013d".formatted(COUNT.incrementAndGet()));
    }

    public static UnitId commissionOf(String division) {
        return registered(division, "commission");
    }

    public static UnitId institutionOf(String division) {
        return registered(division, "institution");
    }

    public static UnitId named(String name, String division) {
        return registered(name, division, "institution");
    }

    private static UnitId registered(String division, String kind) {
        return registered("区划" + division + "的单位", division, kind);
    }

    private static UnitId registered(String name, String division, String kind) {
        UnitId id = anyId();
        given().header("Authorization", Tokens.bearer(Roles.ADMINISTRATOR, "00"))
                .contentType("application/json")
                .body(json(name, division, kind))
                .put("/v1/units/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static String json(String name, String division, String kind) {
        return "{\"name\":\"%s\",\"division\":\"%s\",\"kind\":\"%s\"}".formatted(name, division, kind);
    }
}
