package org.countyreporting.plans.document.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.plans.document.SentDocumentFixture.sent;
import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.countyreporting.plans.plan.PlanFixture.planner;
import static org.countyreporting.plans.plan.PlanFixture.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.countyreporting.plans.document.SentDocumentFixture;
import org.countyreporting.plans.unit.UnitFixture;
import org.countyreporting.vocabulary.UnitId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlanProposalResourceTest {

    @Test
    void aDocumentBecomesADraftWithItsLabelsAndSources() {
        String document = sent(SentDocumentFixture.PLAN);
        UnitId issuer = UnitFixture.commissionOf("3713");

        Response answer = propose(document, issuer);

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/plans/" + answer.path("id")))
                .header("ETag", "\"1\"")
                .body("state", equalTo("draft"))
                .body("year", equalTo(2026))
                .body("division", equalTo("3713"))
                .body("sections.label", equalTo(List.of("一、", "二、")))
                .body("tasks.label", equalTo(List.of("1.", "2.", "3.")))
                .body("tasks.section", equalTo(List.of("一、", "一、", "二、")))
                .body("tasks[0].title", equalTo("村卫生室标准化建设"))
                .body("unplaced.source.quote", hasItem(containsString("制定本计划")));
        String words = planner().get("/v1/documents/" + document + "/text").asString();
        for (Map<String, Object> task : answer.jsonPath().<Map<String, Object>>getList("tasks")) {
            Map<?, ?> source = (Map<?, ?>) task.get("source");
            assertThat(source.get("document")).isEqualTo(document);
            assertThat(words.substring((int) source.get("start"), (int) source.get("end")))
                    .isEqualTo(source.get("quote"));
        }
    }

    @Test
    void aDryRunKeepsNothing() {
        String document = sent(SentDocumentFixture.PLAN);
        UnitId issuer = UnitFixture.commissionOf("3713");

        planner()
                .body("{\"issuer\": \"" + issuer + "\"}")
                .post("/v1/documents/" + document + "/plan?dryRun=true")
                .then()
                .statusCode(200)
                .body("id", equalTo(null))
                .body("tasks.label", equalTo(List.of("1.", "2.", "3.")))
                .body("unplaced.source.quote", hasItem(containsString("制定本计划")));

        propose(document, issuer).then().statusCode(201);
    }

    @Test
    void aDocumentBecomesOnePlan() {
        String document = sent(SentDocumentFixture.PLAN);
        UnitId issuer = UnitFixture.commissionOf("3713");
        String plan = propose(document, issuer).path("id");

        Response again = propose(document, issuer);

        again.then().statusCode(200).body("id", equalTo(plan)).body("unplaced", hasSize(greaterThan(0)));
        planner()
                .body("{\"issuer\": \"" + issuer + "\", \"year\": 2027}")
                .post("/v1/documents/" + document + "/plan")
                .then()
                .statusCode(201);
        Map<String, Object> confirmed = again.jsonPath().getMap("");
        confirmed.keySet().removeAll(Set.of("unplaced"));
        confirm(confirmed);
        planner()
                .header("If-Match", "\"1\"")
                .body(text(confirmed))
                .put("/v1/plans/" + plan)
                .then()
                .statusCode(200);
        planner().post("/v1/plans/" + plan + "/publication").then().statusCode(200);
        propose(document, issuer).then().statusCode(409).body("detail", containsString(plan));
    }

    @Test
    void targetsAreProposedWithComparatorRangeAndDeadline() {
        JsonPath plan = propose(sent(SentDocumentFixture.PLAN), UnitFixture.commissionOf("3713"))
                .jsonPath();

        assertThat(plan.<Map<String, Object>>getList("tasks.targets.flatten()")).allSatisfy(target -> {
            assertThat(target.get("proposed")).isEqualTo(true);
            assertThat(target.get("source")).isNotNull();
        });
        Map<String, Object> clinics = plan.getMap("tasks[0].targets[0]");
        assertThat(clinics)
                .containsEntry("comparator", "at-least")
                .containsEntry("value", 100)
                .containsEntry("unit", "处")
                .containsEntry("deadline", "2026-12-31");
        Map<String, Object> contracts = plan.getMap("tasks[1].targets[0]");
        assertThat(contracts)
                .containsEntry("comparator", "increase-by")
                .containsEntry("value", 2)
                .containsEntry("valueHigh", 3)
                .containsEntry("change", "points");
        assertThat(plan.<Object>get("tasks[2].targets[0].unit")).isEqualTo("万人");
    }

    @Test
    void whatIsProposedBlocksPublicationUntilItIsConfirmedOrDropped() {
        Response proposed = propose(sent(SentDocumentFixture.PLAN), UnitFixture.commissionOf("3713"));
        String id = proposed.path("id");

        planner()
                .post("/v1/plans/" + id + "/publication")
                .then()
                .statusCode(409)
                .body("detail", containsString("/tasks/0/targets/0"))
                .body("detail", containsString("/tasks/1/targets/0"));

        Map<String, Object> plan = proposed.jsonPath().getMap("");
        plan.keySet().removeAll(Set.of("unplaced"));
        confirm(plan);
        planner()
                .header("If-Match", "\"1\"")
                .body(text(plan))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200);
        planner()
                .post("/v1/plans/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("tasks[0].targets[0].proposed", equalTo(null))
                .body("tasks[0].targets[0].source.quote", containsString("100处"));
    }

    @Test
    void unitsAreRecognisedByNameAndWaitForConfirmation() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        UnitId hospital = UnitFixture.named("临沂市第九人民医院", "3713");
        UnitId county = UnitFixture.named("临沂市莒南县卫生健康局", "371327");
        String document = sent(
                """
                2026年工作计划

                一、强化急救。由市第九人民医院牵头，莒南县卫生健康局配合，建设急救站。

                二、加强宣传。全年开展宣传活动。
                """);

        Response proposed = propose(document, issuer);

        proposed.then()
                .statusCode(201)
                .body("tasks[0].leadUnit", equalTo(hospital.text()))
                .body("tasks[0].supportingUnits", equalTo(List.of(county.text())))
                .body("tasks[0].proposedUnits.unit", equalTo(List.of(hospital.text(), county.text())))
                .body("tasks[0].proposedUnits.source.quote", equalTo(List.of("市第九人民医院", "莒南县卫生健康局")))
                .body("tasks[1].leadUnit", equalTo(issuer.text()));
        planner()
                .post("/v1/plans/" + proposed.path("id") + "/publication")
                .then()
                .statusCode(409)
                .body("detail", containsString("/tasks/0/proposedUnits/1"));
    }

    @Test
    void whatTheDocumentDoesNotSayThePlannerIsAskedFor() {
        String document = sent("工作要点\n\n一、加强服务。\n二、强化保障。\n");

        planner()
                .post("/v1/documents/" + document + "/plan")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/year", "/issuer")));
        planner()
                .body(text(Map.of(
                        "title",
                        "要点",
                        "year",
                        2027,
                        "issuer",
                        UnitFixture.commissionOf("3713").text())))
                .post("/v1/documents/" + document + "/plan")
                .then()
                .statusCode(201)
                .body("title", equalTo("要点"))
                .body("tasks", org.hamcrest.Matchers.hasSize(2));
    }

    @Test
    void onlyPlannersWhoMaySeeTheDocumentMakePlansOfIt() {
        String document = sent(SentDocumentFixture.PLAN);
        String address = "/v1/documents/" + document + "/plan";

        as(Roles.REPORTER, "3713").post(address).then().statusCode(403);
        as(Roles.PLANNER, "3702").post(address).then().statusCode(404);
        planner().post("/v1/documents/nothing/plan").then().statusCode(404);
    }

    private static Response propose(String document, UnitId issuer) {
        return planner()
                .body(text(Map.of("issuer", issuer.text(), "division", "3713", "year", 2026)))
                .post("/v1/documents/" + document + "/plan");
    }

    /** Names what each number is of, and says yes to every unit. */
    @SuppressWarnings("unchecked")
    private static void confirm(Map<String, Object> plan) {
        for (Map<String, Object> task : (List<Map<String, Object>>) plan.get("tasks")) {
            task.remove("proposedUnits");
            for (Map<String, Object> target : (List<Map<String, Object>>) task.getOrDefault("targets", List.of())) {
                target.put("dataElement", "some_element");
                target.remove("proposed");
            }
        }
    }
}
