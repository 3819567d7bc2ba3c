package org.countyreporting.conventions.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.ConventionsKit;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class NoteConventionsTest extends ConventionsKit {

    private static final String NOTE = "{\"division\":\"371302\",\"period\":\"2024-09\"}";

    @Override
    protected String collection() {
        return "/v1/notes";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Override
    protected String writingRole() {
        return Roles.PLANNER;
    }

    @Override
    protected String faulty() {
        return """
                {"division":"37130","urgent":"yes","extra":1,
                 "lines":[{"text":"far too long a text","amount":"3"},{"amount":1},{"text":7},5,
                          {"text":"twice"},{"text":"twice"}]}
                """;
    }

    @Override
    protected List<String> faults() {
        return List.of(
                "/division",
                "/period",
                "/urgent",
                "/extra",
                "/lines/0/text",
                "/lines/0/amount",
                "/lines/1/text",
                "/lines/2/text",
                "/lines/3",
                "/lines/5/text");
    }

    @Test
    void nothingIsSaidThatFollowsFromWhatCouldNotBeRead() {
        refused("{\"division\":\"3713\",\"period\":\"2024\",\"urgent\":true,\"lines\":7}")
                .body("errors.pointer", contains("/lines"))
                .body("errors[0].detail", startsWith("应为数组"));
        refused("{\"division\":\"3713\",\"period\":\"2024\",\"urgent\":true,\"lines\":[]}")
                .body("errors.pointer", contains("/lines"))
                .body("errors[0].detail", equalTo("紧急事项须说明"));
    }

    private ValidatableResponse refused(String note) {
        return problem(keyed(UUID.randomUUID().toString(), note), 400, "invalid-input")
                .then();
    }

    @Test
    void parametersAndBodyAreRefusedTogether() {
        asWriter()
                .contentType("application/json")
                .header("If-Match", "7")
                .body("{\"division\":\"37130\",\"period\":\"2024\"}")
                .put("/v1/notes/7")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("id", "If-Match"))
                .body("errors.pointer", hasItem("/division"))
                .body("errors", hasSize(3));
    }

    @Test
    void badParametersAreNamed() {
        asReader()
                .queryParam("period", "2024-9")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("period"));
        asWriter().get("/v1/notes/7").then().statusCode(400).body("errors[0].parameter", equalTo("id"));
    }

    @Test
    void aRepeatedKeyReplaysTheFirstAnswerAndActsOnce() {
        String key = UUID.randomUUID().toString();

        Response first = keyed(key, NOTE);
        Response second = keyed(key, NOTE);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
        problem(keyed(key, NOTE.replace("09", "10")), 422, "key-reused");
        problem(keyed("not-a-uuid", NOTE), 400, "invalid-input");
    }

    @Test
    void aRefusedRequestLeavesTheKeyFree() {
        String key = UUID.randomUUID().toString();

        problem(keyed(key, "{}"), 400, "invalid-input");

        assertThat(keyed(key, NOTE).statusCode()).isEqualTo(201);
    }

    @Test
    void charactersThatCannotBeKeptAreNamed() {
        String note =
                """
                {"division":"371302","period":"2024-09","lines":[{"text":"a\\u0000"},{"text":"\\ud800"},{"text":"\\ud83d\\ude00"}]}
                """;

        problem(keyed(UUID.randomUUID().toString(), note), 400, "invalid-input")
                .then()
                .body("errors.pointer", contains("/lines/0/text", "/lines/1/text"));
    }

    @Test
    void conditionsAreAskedForAndChecked() {
        String note = "/v1/notes/" + UUID.randomUUID();
        problem(put(note, null), 428, "condition-required");
        problem(put(note, "\"6\""), 412, "stale");
        problem(put(note, "W/\"7\""), 412, "stale");
        problem(put(note, "7"), 400, "invalid-input");
        put(note, "\"7\"").then().statusCode(200).header("ETag", "\"8\"");
        put(note, "\"1\", \"7\"").then().statusCode(200);
    }

    @Test
    void pagesLinkToTheNext() {
        for (int i = 0; i < 3; i++) {
            keyed(UUID.randomUUID().toString(), NOTE).then().statusCode(201);
        }

        Response first = asReader().queryParam("limit", 2).get("/v1/notes");

        first.then().statusCode(200).header("Link", startsWith("</v1/notes?limit=2&cursor="));
        String next = first.path("next");
        assertThat(asReader()
                        .queryParam("cursor", next)
                        .get("/v1/notes")
                        .jsonPath()
                        .getList("items", String.class))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.jsonPath().getList("items", String.class));
    }

    @Test
    void writingOutsideTheDivisionIsForbidden() {
        problem(
                given().header("Authorization", Tokens.bearer(Roles.PLANNER, "3702"))
                        .contentType("application/json")
                        .body(NOTE)
                        .post("/v1/notes"),
                403,
                "forbidden");
    }

    @Test
    void aFailureGivesNothingAway() {
        problem(asWriter().get("/v1/notes/broken"), 500, "internal");
    }

    private Response keyed(String key, String body) {
        return asWriter()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/notes");
    }

    private Response put(String path, String ifMatch) {
        var request = asWriter().contentType("application/json").body(NOTE);
        return ifMatch == null
                ? request.put(path)
                : request.header("If-Match", ifMatch).put(path);
    }
}
