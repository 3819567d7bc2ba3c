package org.countyreporting.indicators.intake;

import static io.restassured.RestAssured.given;
import static org.countyreporting.indicators.Api.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.Tokens;

/** Batches as a supplier of the city sends them. */
final class Sending {

    private Sending() {}

    static ValidatableResponse post(String query, String rows) {
        return as(Roles.SUPPLIER, "3713")
                .body("{\"observations\":[" + rows + "]}")
                .post("/v1/observations" + query)
                .then();
    }

    static ValidatableResponse csv(String query, String text) {
        return csv(query, "text/csv; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse csv(String query, String type, byte[] body) {
        return given().header("Authorization", Tokens.bearer(Roles.SUPPLIER, "3713"))
                .contentType(type)
                .body(body)
                .post("/v1/observations" + query)
                .then();
    }

    static RequestSpecification asking() {
        return as(Roles.SUPPLIER, "3713");
    }

    /** The operation, when it is over. */
    static ValidatableResponse over(String operation) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        ValidatableResponse answer = asking().get(operation).then().statusCode(200);
        while (answer.extract().path("finishedAt") == null && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            answer = asking().get(operation).then();
        }
        return answer;
    }
}
