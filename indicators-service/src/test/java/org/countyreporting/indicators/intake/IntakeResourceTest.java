package org.countyreporting.indicators.intake;

import static io.restassured.RestAssured.given;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.unit;
import static org.countyreporting.indicators.intake.Sending.csv;
import static org.countyreporting.indicators.intake.Sending.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeResourceTest {

    @Test
    void anAtomicBatchIsAllOrNothing() {
        element("intake_b", "flow", "");
        String rows = row("intake_b", "371302", "2020-09", "5") + "," + row("intake_b", "371302", "2020-Q3", "5");

        post("", rows)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("rejected", equalTo(1))
                .body("rejections[0].row", equalTo(2))
                .body("rejections[0].field", equalTo("period"))
                .body("rejections[0].code", equalTo("wrong-frequency"));
        post("?dryRun=true", rows).statusCode(200).body("created", equalTo(1)).body("rejected", equalTo(1));
        results("dataElement=intake_b&division=3713&period=2020-09").body("items[0].coverage.reported", equalTo(0));

        post("?mode=partial", rows).statusCode(200).body("created", equalTo(1)).body("rejected", equalTo(1));
        results("dataElement=intake_b&division=3713&period=2020-09").body("items[0].value", equalTo(5));
    }

    @Test
    void aBatchThatOnlyReachesOutsideIsForbidden() {
        element("intake_o", "flow", "");
        String inside = row("intake_o", "371302", "2020-09", "5");
        String outside = row("intake_o", "3702", "2020-09", "5");

        post("", inside + "," + outside)
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:county-reporting:problem:forbidden"))
                .body("status", equalTo(403))
                .body("rejections.row", contains(2))
                .body("rejections.code", contains("outside-division"));
        csv("", "dataElement,division,period,value\nintake_o,3702,2020-09,5\n").statusCode(403);
        post("", outside + "," + row("intake_o", "371302", "2020-Q3", "5"))
                .statusCode(400)
                .body("rejections.code", contains("outside-division", "wrong-frequency"));
        post("", row("intake_o", "3702", "2020-09", "null"))
                .statusCode(400)
                .body("rejections.code", contains("missing-value", "outside-division"));
        post("?dryRun=true", outside).statusCode(200).body("rejected", equalTo(1));
        results("dataElement=intake_o&division=3713&period=2020-09").body("items[0].coverage.reported", equalTo(0));
        post("?mode=partial", inside + "," + outside)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1));
    }

    @Test
    void everyRowAtFaultIsNamed() {
        element("intake_c", "flow", "");
        post(
                        "?mode=partial",
                        String.join(
                                ",",
                                row("no_such", "371302", "2020-09", "1"),
                                row("intake_c", "37130", "2020-09", "1"),
                                row("intake_c", "999999", "2020-09", "1"),
                                row("intake_c", "3702", "2020-09", "1"),
                                row("intake_c", "371302", "2020-13", "1"),
                                row("intake_c", "371302", "2020-09-15", "1"),
                                row("intake_c", "371302001", "2020-09", "1"),
                                row("intake_c", "371302", "2020-09", "null"),
                                "{\"dataElement\":\"intake_c\",\"division\":\"371302\",\"period\":\"2020-09\",\"value\":1,\"asOf\":\"2020-10-01\"}",
                                "{\"dataElement\":\"intake_c\",\"division\":\"371302\",\"period\":\"2020-09\",\"value\":1,\"unit\":\"123\"}"))
                .statusCode(200)
                .body(
                        "rejections.code",
                        contains(
                                "unknown-element",
                                "invalid-division",
                                "unknown-division",
                                "outside-division",
                                "invalid-period",
                                "wrong-frequency",
                                "below-collection-level",
                                "missing-value",
                                "as-of-outside-period",
                                "invalid-unit"));
    }

    @Test
    void aRowIsToldEverythingThatIsWrongWithIt() {
        post(
                        "?mode=partial",
                        """
                        {"dataElement":"no_such","division":"37","period":"2020-9","value":"many","asOf":"soon","status":"new"},
                        {"value":1}
                        """)
                .statusCode(200)
                .body("rejected", equalTo(2))
                .body(
                        "rejections.findAll { it.row == 1 }.field",
                        containsInAnyOrder("dataElement", "division", "period", "value", "asOf", "status"))
                .body(
                        "rejections.findAll { it.row == 2 }.code",
                        containsInAnyOrder("missing-element", "missing-division", "missing-period"));
    }

    @Test
    void duplicatesAreSaidNotSwallowed() {
        element("intake_d", "flow", "");
        post(
                        "?mode=partial",
                        String.join(
                                ",",
                                row("intake_d", "371302", "2020-09", "1"),
                                row("intake_d", "371302", "2020-09", "1.0"),
                                row("intake_d", "371311", "2020-09", "1"),
                                row("intake_d", "371311", "2020-09", "2")))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("notices.row", contains(2))
                .body("rejections.row", contains(3, 4))
                .body("rejections.code", contains("conflicting-duplicate", "conflicting-duplicate"))
                .body("rejections[0].detail", startsWith("与第 4 行"))
                .body("rejections[1].detail", startsWith("与第 3 行"));
    }

    @Test
    void readsCsv() {
        element("intake_e", "stock", "");
        csv(
                        "",
                        "period,dataElement,division,value,asOf\n2020-09,intake_e,371302,10,2020-09-20\n2020-09,intake_e,371311,x,\n")
                .statusCode(400)
                .body("rejections[0].row", equalTo(2))
                .body("rejections[0].code", equalTo("invalid-value"));
        csv("", "\ufeffdataElement,division,unit,period,value,asOf\r\nintake_e,371302,,2020-09,10,2020-09-20\r\n")
                .statusCode(200)
                .body("created", equalTo(1));
        csv("", "dataElement,division,period,amount\n").statusCode(400);
        csv("", "").statusCode(400);
        csv("", "dataElement,division,period,value\nintake_e,\"371302,2020-09,1\n")
                .statusCode(400);

        results("dataElement=intake_e&division=3713&period=2020-09").body("items[0].asOf", equalTo("2020-09-20"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        element("intake_l", "flow", "");
        csv(
                        "",
                        "value,period,division,dataElement,,\r\n5,2020-09,371302,intake_l,,\r\n,,,,,\r\n\"6\",2020-10,371302,\"intake_l\",,\r\n")
                .statusCode(200)
                .body("created", equalTo(2));
        csv(
                        "",
                        "text/csv; charset=GBK",
                        "dataElement,division,period,value\nintake_l,371302,2020-11,七\n"
                                .getBytes(Charset.forName("GBK")))
                .statusCode(400)
                .body("rejections.detail", contains(startsWith("“七”")));
        csv("", "dataElement,division,period,value\nintake_l,\"371\t302\\n\",2020-11,7\n")
                .statusCode(400)
                .body("rejections.detail", contains(startsWith("“371\t302\\n”")));
    }

    @Test
    void onlyCsvMayBeLong() {
        String padding = " ".repeat(13 << 20);
        post("", padding).statusCode(413).contentType("application/problem+json");
        csv("", "dataElement,division,period,value\n" + padding).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"a\"b,c\n", "{\"a\":1,\"a\":2}"})
    void aBrokenHeadingIsMalformed(String body) {
        csv("", body).statusCode(400).body("type", equalTo("urn:county-reporting:problem:malformed-request"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|invalid-value",
                "12.5.5|invalid-value",
                "+5|invalid-value",
                "\"1,000\"|invalid-value",
                "1000000000000001|value-out-of-range",
                "0.1234567890123|value-out-of-range",
                "99999999999999999999999999999999999999999|value-out-of-range",
                "5NUL|invalid-value",
            })
    void quotesTheValueThatWasSent(String sent, String code) {
        String element = "intake_h" + Math.abs(sent.hashCode());
        String text = sent.replace("NUL", "\0");
        element(element, "flow", "");
        csv("", "dataElement,division,period,value\n" + element + ",371302,2020-09," + text + "\n")
                .statusCode(400)
                .body("rejections.code", contains(code))
                .body(
                        "rejections[0].detail",
                        startsWith("“" + text.replace("\"", "").replace('\0', '␀') + "”"));
    }

    @Test
    void aNumberTooLargeIsOutOfRange() {
        element("intake_i", "flow", "");
        post("", row("intake_i", "371302", "2020-09", "1000000000000001"))
                .statusCode(400)
                .body("rejections.code", contains("value-out-of-range"))
                .body("rejections[0].detail", startsWith("“1000000000000001”超出"));
    }

    @Test
    void aRowWithMoreColumnsThanTheHeadingIsRejected() {
        element("intake_j", "flow", "");
        csv("", "dataElement,division,period,value\nintake_j,371302,2020-09,1,000\n")
                .statusCode(400)
                .body("rejections.code", contains("too-many-columns"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/json, text/csv", "text/csv; charset=Big5", "text/csv/x", "/"})
    void anUnreadableContentTypeIsNotSupported(String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/observations"))
                .header("Authorization", Tokens.bearer(Roles.SUPPLIER, "3713"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("dataElement,division,period,value\n"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(415, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aKeyedCsvIsAnsweredTheSameAgain() {
        element("intake_k", "flow", "");
        String key = UUID.randomUUID().toString();
        String body = "dataElement,division,period,value\nintake_k,371302,2020-09,1\n";

        assertEquals(keyed(key, body), keyed(key, body));
    }

    private static String keyed(String key, String body) {
        return given().header("Authorization", Tokens.bearer(Roles.SUPPLIER, "3713"))
                .header("Idempotency-Key", key)
                .contentType("text/csv; charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/observations")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .extract()
                .asString();
    }

    @Test
    void unitsAreHeldAgainstTheRegister() {
        element("intake_f", "flow", "");
        String hospital = unit("3713", "institution");
        String template =
                "{\"dataElement\":\"intake_f\",\"division\":\"%s\",\"period\":\"2020-09\",\"value\":1,\"unit\":\"%s\"}";

        post("", template.formatted("371302", hospital))
                .statusCode(400)
                .body("rejections.code", contains("unit-of-other-division"));
        post("", template.formatted("3713", hospital)).statusCode(200).body("created", equalTo(1));
        post("", template.formatted("3713", "91371300MA00000A1X".replace("X", check("91371300MA00000A1"))))
                .statusCode(200)
                .body("notices.code", hasItem("unit-unconfirmed"));
    }

    @Test
    void onlySuppliersSupply() {
        as(Roles.PLANNER, "3713")
                .body("{\"observations\":[" + row("intake_a", "371302", "2020-09", "1") + "]}")
                .post("/v1/observations")
                .then()
                .statusCode(403);
    }

    private static String check(String first17) {
        return org.countyreporting.vocabulary.UnitId.of(first17).text().substring(17);
    }
}
