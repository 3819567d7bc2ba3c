package org.countyreporting.plans.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.countyreporting.plans.plan.PlanFixture.created;
import static org.countyreporting.plans.plan.PlanFixture.planOf;
import static org.countyreporting.plans.plan.PlanFixture.planner;
import static org.countyreporting.plans.plan.PlanFixture.published;
import static org.countyreporting.plans.plan.PlanFixture.target;
import static org.countyreporting.plans.plan.PlanFixture.task;
import static org.countyreporting.plans.plan.PlanFixture.withTask;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.countyreporting.plans.Simultaneously;
import org.countyreporting.plans.unit.UnitFixture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class AllocationResourceTest {

    private static final String SHORT =
            """
            {"allocations":[{"division":"371302","value":60},{"division":"371311","value":50},
                            {"division":"371312","value":40},{"division":"371321000000","value":40}]}
            """;

    @Test
    void sharesAreSetReadAndChangedUnderACondition() {
        String target = "t-" + UUID.randomUUID();
        published(planWith(target));
        String allocations = "/v1/targets/" + target + "/allocations";

        as(Roles.READER, "3713").get(allocations).then().statusCode(200).body("allocations", hasSize(0));
        planner()
                .body(SHORT)
                .put(allocations)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("target", equalTo(target))
                .body("value", equalTo(200))
                .body("sum", equalTo(190))
                .body("findings[0].code", equalTo("under-allocated"))
                .body("allocations[3].division", equalTo("371321"));
        planner().body(SHORT).put(allocations).then().statusCode(428);
        planner()
                .header("If-Match", "\"2\"")
                .body(SHORT)
                .put(allocations)
                .then()
                .statusCode(412);
        planner()
                .header("If-Match", "\"1\"")
                .header("Accept-Language", "en")
                .body(SHORT.replace("60", "170"))
                .put(allocations)
                .then()
                .statusCode(200)
                .body("sum", equalTo(300))
                .body("findings[0].code", equalTo("over-allocated"))
                .body("findings[0].message", equalTo("The shares add up to 300, above the target's 200 by 100"));
        planner()
                .header("If-Match", "\"2\"")
                .body("{\"allocations\":[]}")
                .put(allocations)
                .then()
                .statusCode(200)
                .body("findings", hasSize(0));
    }

    @Test
    void divisionsAreKnownBelowThePlansAndDoNotOverlap() {
        String target = "t-" + UUID.randomUUID();
        created(planWith(target));
        String allocations = "/v1/targets/" + target + "/allocations";

        planner()
                .body(
                        """
                        {"allocations":[{"division":"371302","value":60},{"division":"371302001","value":1},
                                        {"division":"379999","value":1},{"division":"371302","value":1}]}
                        """)
                .put(allocations)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/allocations/1/division", "/allocations/2/division", "/allocations/3/division"));
        planner()
                .body("{\"allocations\":[{\"division\":\"3713\",\"value\":1}]}")
                .put(allocations)
                .then()
                .statusCode(400);
        planner()
                .body("{\"allocations\":[{\"division\":\"3702\",\"value\":1}]}")
                .put(allocations)
                .then()
                .statusCode(400);
    }

    @Test
    void ratesAreWeighed() {
        String id = "t-" + UUID.randomUUID();
        Map<String, Object> rate = target(id, 70);
        rate.put("unit", "%");
        Map<String, Object> task = task("178");
        task.put("targets", List.of(rate));
        published(withTask(planOf(UnitFixture.commissionOf("3713")), task));

        planner()
                .body(
                        """
                        {"allocations":[{"division":"371302","value":72,"denominator":500000},
                                        {"division":"371311","value":68,"denominator":300000}]}
                        """)
                .put("/v1/targets/" + id + "/allocations")
                .then()
                .statusCode(200)
                .body("basis", equalTo("weighted"))
                .body("sum", nullValue())
                .body("weighted", equalTo(70.5f))
                .body("findings[0].code", equalTo("over-allocated"));
    }

    @Test
    void onlyThePlannerOfThePlanSharesOutAndWhoMayReadThePlanReads() {
        String target = "t-" + UUID.randomUUID();
        created(planWith(target));
        String allocations = "/v1/targets/" + target + "/allocations";

        as(Roles.PLANNER, "3702").body(SHORT).put(allocations).then().statusCode(403);
        as(Roles.READER, "3713").body(SHORT).put(allocations).then().statusCode(403);
        as(Roles.READER, "3702").get(allocations).then().statusCode(404);
        as(Roles.SUPPLIER, "3713").get(allocations).then().statusCode(403);
        planner().body(SHORT).put("/v1/targets/none/allocations").then().statusCode(404);
        planner().get("/v1/targets/none/allocations").then().statusCode(404);
    }

    @Test
    void peersAreToldOfTheSharesOfWhatIsPublished() {
        String target = "t-" + UUID.randomUUID();
        String plan = published(planWith(target));
        planner()
                .body(SHORT)
                .put("/v1/targets/" + target + "/allocations")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(PeersStub.told("/peer/plans/" + plan))
                .anySatisfy(told -> {
                    assertThat(told.body().getInt("version")).isEqualTo(3);
                    assertThat(told.body().getList("allocations")).hasSize(4);
                    assertThat(told.body().getString("allocations[0].target")).isEqualTo(target);
                }));
    }

    @Test
    void ofManyThatShareOutAtOnceOneDoes() throws Exception {
        String target = "t-" + UUID.randomUUID();
        published(planWith(target));
        String allocations = "/v1/targets/" + target + "/allocations";

        List<Integer> answers = Simultaneously.statuses(
                4, () -> planner().body(SHORT).put(allocations).statusCode());

        assertThat(answers).containsExactly(200, 428, 428, 428);
    }

    private static Map<String, Object> planWith(String target) {
        Map<String, Object> task = task("177");
        task.put("targets", List.of(target(target, 200)));
        return withTask(planOf(UnitFixture.commissionOf("3713")), task);
    }
}
