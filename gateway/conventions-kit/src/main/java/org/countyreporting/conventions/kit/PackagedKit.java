package org.countyreporting.conventions.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every application answers alike as it is packaged: extended by each, with {@code @QuarkusIntegrationTest}. Here
 * belongs what its tests cannot see in their own JVM, such as Netty's extensions, which are found by its class loader.
 */
public abstract class PackagedKit {

    @TestHTTPResource
    URI base;

    /** A collection with GET and POST, such as {@code /v1/plans}. */
    protected abstract String collection();

    /** A role that may GET the collection. */
    protected abstract String readingRole();

    @Test
    void aTokenOpensTheCollection() {
        given().get(collection()).then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", Tokens.bearer(readingRole(), "00"))
                .get(collection())
                .then()
                .statusCode(200);
    }

    @Test
    void theContractIsTheCommittedOne() throws IOException {
        List<String> built = Files.readAllLines(Path.of("target/openapi/openapi.yaml"));

        List<String> committed = Files.readAllLines(Path.of("contract/openapi.yaml"));

        assertThat(firstDifference(built, committed))
                .as("what the code says and not the contract; to accept it, in the application's folder: "
                        + "cp target/openapi/openapi.yaml contract/openapi.yaml")
                .isEmpty();
    }

    /** A few lines from where they part: the whole document would hide it. */
    private static List<String> firstDifference(List<String> built, List<String> committed) {
        int at = Arrays.mismatch(built.toArray(), committed.toArray());
        if (at < 0) {
            return List.of();
        }
        return Stream.of(built, committed)
                .flatMap(lines -> lines.subList(Math.min(at, lines.size()), Math.min(at + 5, lines.size())).stream())
                .toList();
    }

    static Stream<Arguments> whatIsNoHttpIsAProblem() {
        return Stream.of(
                broken("no request line", "nonsense"),
                broken("no version", "GET /v1/x"),
                broken("a space in the address", "GET /v1/x?a=b c HTTP/1.1"),
                broken("a method with @", "G@T /v1/x HTTP/1.1"),
                broken("a control character", "GET /v1/x HTTP/1.1\r\nX-A: a\u0001b"),
                broken("a NUL", "GET /v1/x HTTP/1.1\r\nX-A: a\0b"),
                broken("a space in a field's name", "GET /v1/x HTTP/1.1\r\nX A: a"),
                broken("a field without colon", "GET /v1/x HTTP/1.1\r\nX-A"),
                broken("a length that is none", "POST /v1/x HTTP/1.1\r\nContent-Length: abc"),
                broken("two lengths", "POST /v1/x HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3"),
                broken("length and chunks", "POST /v1/x HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked"));
    }

    private static Arguments broken(String what, String request) {
        return Arguments.argumentSet(what, request);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoHttpIsAProblem(String request) throws IOException {
        new Wire(base).refuses(request + Wire.REST, 400, "malformed-request");
    }

    /** By the length of its first chunk, or before that is looked at by who sent it. */
    @Test
    void aBrokenChunkIsAProblem() throws IOException {
        new Wire(base)
                .refuses(
                        "POST %s HTTP/1.1\r\nAuthorization: %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked%szz\r\n{}\r\n"
                                .formatted(collection(), Tokens.bearer(readingRole(), "00"), Wire.REST));
    }

    @Test
    void endlessAddressesAndHeadersAreProblems() throws IOException {
        String endless = "x".repeat(1_100_000);
        new Wire(base).refuses("GET /v1/x?a=" + endless + " HTTP/1.1" + Wire.REST, 414, "uri-too-long");
        new Wire(base).refuses("GET /v1/x HTTP/1.1\r\nX-A: " + endless + Wire.REST, 431, "headers-too-large");
    }
}
