package org.countyreporting.plans;

import static io.restassured.RestAssured.given;
import static org.countyreporting.plans.plan.PlanFixture.planOf;
import static org.countyreporting.plans.plan.PlanFixture.planner;
import static org.countyreporting.plans.plan.PlanFixture.published;
import static org.countyreporting.plans.plan.PlanFixture.task;
import static org.countyreporting.plans.plan.PlanFixture.withTask;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.unit.UnitFixture;
import org.junit.jupiter.api.Test;

/** The service as it is packaged. */
@QuarkusIntegrationTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansServiceIT {

    @Test
    void isReady() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void publishesAPlan() {
        String id = published(withTask(planOf(UnitFixture.commissionOf("3713")), task("1")));

        planner().get("/v1/plans/" + id).then().statusCode(200).body("state", equalTo("published"));
    }

    @Test
    void answersNonsenseWithAProblem() {
        planner()
                .body("{\"tasks\":[{}],\"extra\":1}")
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
