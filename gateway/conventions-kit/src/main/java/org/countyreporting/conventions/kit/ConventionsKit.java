package org.countyreporting.conventions.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What every application answers alike, over HTTP: extended by each, run against each. An application names one of its
 * collections; the suite knows nothing else of it.
 */
public abstract class ConventionsKit {

    @TestHTTPResource
    URI base;

    /** A collection with GET and POST, such as {@code /v1/plans}. */
    protected abstract String collection();

    /** A role that may GET the collection. */
    protected abstract String readingRole();

    /** A role that may POST to the collection. */
    protected abstract String writingRole();

    /** A body for the collection that is wrong in many ways: fields that cannot be read, that do not hold, or not together. */
    protected abstract String faulty();

    /** The places that one answer names of it: each of those, and nothing that only follows from another. */
    protected abstract List<String> faults();

    @BeforeAll
    static void reportFailures() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        RestAssured.config = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .encodeContentTypeAs("image/png", ContentType.TEXT)
                        .encodeContentTypeAs("text/csv", ContentType.TEXT));
    }

    @Test
    void answersCarryTheVersionAndARequestId() {
        asReader()
                .get(collection())
                .then()
                .statusCode(200)
                .header("API-Version", "1.0.0")
                .header("X-Request-Id", notNullValue());
    }

    @Test
    void anUnknownPathIsAProblemEvenWithoutAToken() {
        problem(given().get("/v1/no-such-thing"), 404, "not-found");
        problem(given().get("/nothing"), 404, "not-found");
    }

    @Test
    void aTrailingSlashIsNoAddress() {
        problem(asReader().get(collection() + "/"), 404, "not-found");
    }

    @Test
    void aWrongMethodNamesTheRightOnes() {
        Response response = asReader().delete(collection());

        problem(response, 405, "method-not-allowed");
        assertThat(response.header("Allow")).contains("GET");
    }

    @Test
    void aMissingExpiredForeignOrBrokenTokenIsRefused() {
        problem(given().get(collection()), 401, "unauthenticated");
        for (String token : new String[] {
            Tokens.expired(readingRole(), "00"),
            Tokens.foreign(readingRole(), "00"),
            Tokens.ofOtherIssuer(readingRole(), "00"),
            "Bearer rubbish",
            "Bearer a.b.c"
        }) {
            Response response = given().header("Authorization", token).get(collection());
            problem(response, 401, "unauthenticated");
            assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void theTokenComesBeforeTheMediaType() {
        problem(given().contentType("text/csv").body("a").put(collection() + "x"), 404, "not-found");
        problem(given().contentType("image/png").body("a").post(collection()), 401, "unauthenticated");
        problem(asWriter().contentType("image/png").body("a").post(collection()), 415, "unsupported-media-type");
        problem(asReader().accept("image/png").get(collection()), 406, "not-acceptable");
    }

    @Test
    void aRoleThatDoesNotExistMayDoNothing() {
        problem(
                given().header("Authorization", Tokens.bearer("visitor", "00"))
                        .contentType("application/json")
                        .body("{}")
                        .post(collection()),
                403,
                "forbidden");
    }

    @Test
    void aBodyThatIsNoJsonSaysWhere() {
        for (String body : new String[] {"{\"title\": ", "[", "nonsense", "{\"a\":1,\"a\":2}", "{} {}", "\u0000"}) {
            problem(post(body), 400, "malformed-request");
        }
    }

    @Test
    void brokenUtf8IsMalformed() {
        byte[] body = {'{', '"', 'a', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        problem(asWriter().contentType("application/json").body(body).post(collection()), 400, "malformed-request");
    }

    @Test
    void anEmptyBodyAndUnknownFieldsAreNamed() {
        problem(asWriter().contentType("application/json").post(collection()), 400, "invalid-input");
        post("{\"noSuchField\": 1, \"norThis\": {\"a\": []}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/noSuchField"))
                .body("errors.pointer", hasItem("/norThis"));
    }

    @Test
    void everythingWrongWithABodyIsNamedInOneAnswer() {
        post(faulty()).then().statusCode(400).body("errors.pointer", containsInAnyOrder(faults().toArray()));
    }

    @Test
    void everythingWrongWithParametersIsNamedInOneAnswer() {
        asReader()
                .queryParam("limit", "x")
                .queryParam("cursor", "nonsense")
                .get(collection())
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "cursor"));
    }

    @Test
    void badPagingIsNamed() {
        for (String limit : new String[] {"0", "501", "-1", "x", "1.5", "99999999999"}) {
            asReader()
                    .queryParam("limit", limit)
                    .get(collection())
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("limit"));
        }
        for (String cursor :
                new String[] {"%%%", "bnVsbA", "W251bGxd", "bm9uc2Vuc2U", "WyJhIiwiYiIsImMiLCJkIiwiZSJd", "e30"}) {
            asReader()
                    .queryParam("cursor", cursor)
                    .get(collection())
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("cursor"));
        }
    }

    @Test
    void detailsAreChineseAndOnRequestEnglish() {
        problem(given().get("/v1/no-such-thing"), 404, "not-found").then().body("title", equalTo("未找到"));
        problem(given().header("Accept-Language", "en-GB,en;q=0.8").get("/v1/no-such-thing"), 404, "not-found")
                .then()
                .body("title", equalTo("Not found"))
                .header("Content-Language", "en");
    }

    @Test
    void malformedAddressesAreProblems() throws IOException {
        for (String address : new String[] {"/%zz", "?a=%zz", "/a%00b", "?a=%00", "?a=%ff"}) {
            refuses("GET " + collection() + address + " HTTP/1.1" + Wire.REST, 400, "malformed-request");
        }
        for (String line : new String[] {"OPTIONS *", "CONNECT a:80", "GET v1/plans"}) {
            refuses(line + " HTTP/1.1" + Wire.REST, 404, "not-found");
        }
    }

    @Test
    void oneHostIsNamed() throws IOException {
        for (String host : new String[] {"", "Host: a b/%zz\r\n", "Host: a\r\nHost: b\r\n", "Host: a\r\nhost: a\r\n"}) {
            refuses(
                    "GET " + collection() + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                    400,
                    "malformed-request");
        }
    }

    @Test
    void overLongAddressesAndHeadersAreProblems() throws IOException {
        String text = "x".repeat(20_000);
        refuses("GET " + collection() + "?a=" + text + " HTTP/1.1" + Wire.REST, 414, "uri-too-long");
        refuses("GET " + collection() + " HTTP/1.1\r\nX-Long: " + text + Wire.REST, 431, "headers-too-large");
    }

    @Test
    void aContentTypeThatIsNoneIsNotSupported() throws IOException {
        for (String type : new String[] {";;", "json", "a/b/c", "/"}) {
            refuses(
                    "POST %s HTTP/1.1\r\nAuthorization: %s\r\nContent-Type: %s\r\nContent-Length: 2%s{}"
                            .formatted(collection(), Tokens.bearer(writingRole(), "00"), type, Wire.REST),
                    415,
                    "unsupported-media-type");
        }
    }

    private void refuses(String request, int status, String type) throws IOException {
        new Wire(base).refuses(request, status, type);
    }

    protected RequestSpecification asReader() {
        return given().header("Authorization", Tokens.bearer(readingRole(), "00"));
    }

    protected RequestSpecification asWriter() {
        return given().header("Authorization", Tokens.bearer(writingRole(), "00"));
    }

    private Response post(String json) {
        return asWriter().contentType("application/json").body(json).post(collection());
    }

    /** Checks that the answer is a problem document of that type, and gives nothing of the inside away. */
    protected static Response problem(Response response, int status, String type) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("status", equalTo(status))
                .body("type", equalTo("urn:county-reporting:problem:" + type))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("$", not(hasItem("stackTrace")));
        assertThat(response.asString())
                .doesNotContainPattern("org\\.countyreporting|java\\.|jakarta\\.|Exception|select ");
        return response;
    }
}
