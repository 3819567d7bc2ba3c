package org.countyreporting.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PackagedKit;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class GatewayIT extends PackagedKit {

    @Override
    protected String collection() {
        return "/v1/plans";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Test
    void refusesInTheOrderOfTheConventions() {
        given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/v1/plans").then().statusCode(405).header("Allow", equalTo("GET, HEAD, POST"));
    }

    @Test
    void showsWhatItPromises() {
        given().get("/openapi.json").then().statusCode(200).body("paths", hasKey("/overview"));
        given().get("/docs/").then().statusCode(200).contentType("text/html");
        given().get("/status").then().statusCode(200).body("status", equalTo("degraded"));
    }
}
