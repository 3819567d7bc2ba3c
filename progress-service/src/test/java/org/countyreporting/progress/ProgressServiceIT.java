package org.countyreporting.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PackagedKit;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** The packaged service starts on an empty database and answers. */
@QuarkusIntegrationTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class ProgressServiceIT extends PackagedKit {

    @Override
    protected String collection() {
        return "/v1/progress-entries";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Test
    void isReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void takesWhatPlansServiceTellsAndDeniesEverybodyElse() {
        Linyi.published();

        given().put("/peer/plans/x").then().statusCode(401).contentType("application/problem+json");
    }
}
