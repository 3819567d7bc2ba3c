package org.countyreporting.plans.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.countyreporting.plans.plan.PlanFixture.created;
import static org.countyreporting.plans.plan.PlanFixture.planOf;
import static org.countyreporting.plans.plan.PlanFixture.planner;
import static org.countyreporting.plans.plan.PlanFixture.published;
import static org.countyreporting.plans.plan.PlanFixture.target;
import static org.countyreporting.plans.plan.PlanFixture.task;
import static org.countyreporting.plans.plan.PlanFixture.text;
import static org.countyreporting.plans.plan.PlanFixture.withTask;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.countyreporting.plans.Simultaneously;
import org.countyreporting.plans.unit.UnitFixture;
import org.countyreporting.vocabulary.UnitId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PublicationResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aDraftIsPublishedOnce() {
        String id = created(withTask(planOf(UnitFixture.commissionOf("3713")), task("1")));
        String publication = "/v1/plans/" + id + "/publication";

        planner().header("If-Match", "\"7\"").post(publication).then().statusCode(412);
        as(Roles.PLANNER, "3702").post(publication).then().statusCode(403);
        as(Roles.READER, "3713").post(publication).then().statusCode(403);
        planner()
                .header("If-Match", "\"1\"")
                .post(publication)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("published"))
                .body("revision", equalTo(1))
                .body("publishedAt", notNullValue());
        planner().post(publication).then().statusCode(409);
        planner()
                .header("If-Match", "\"2\"")
                .body(text(planOf(UnitFixture.commissionOf("3713"))))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void anEmptyDraftIsNothingToPublish() {
        String id = created(planOf(UnitFixture.commissionOf("3713")));

        planner().post("/v1/plans/" + id + "/publication").then().statusCode(409);
        planner().post("/v1/plans/" + UUID.randomUUID() + "/publication").then().statusCode(404);
    }

    @Test
    void aRevisionBeginsAsThePublishedOneStandsAndLeavesItAlone() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> plan = withTask(planOf(issuer), task("1"));
        String id = published(plan);

        planner()
                .post("/v1/plans/" + id + "/revisions")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/plans/" + id + "/revisions/2"))
                .body("state", equalTo("draft"))
                .body("revision", equalTo(2))
                .body("tasks[0].id", equalTo("1"));
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(409);
        plan.put("title", "修订后的标题");
        planner()
                .header("If-Match", "\"3\"")
                .body(text(plan))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200);
        planner()
                .get("/v1/plans/" + id)
                .then()
                .body("title", equalTo("2020年卫生健康重点工作任务"))
                .body("draftRevision", equalTo(2));
        planner().post("/v1/plans/" + id + "/publication").then().statusCode(200);

        planner().get("/v1/plans/" + id).then().body("title", equalTo("修订后的标题")).body("revision", equalTo(2));
        planner()
                .get("/v1/plans/" + id + "/revisions/1")
                .then()
                .body("title", equalTo("2020年卫生健康重点工作任务"))
                .body("state", equalTo("published"));
        planner().get("/v1/plans/" + id + "/revisions/3").then().statusCode(404);
    }

    @Test
    void noPublishedTaskDisappearsWithoutAWord() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        String id = published(withTask(withTask(withTask(planOf(issuer), task("1")), task("2")), task("3")));
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);
        Map<String, Object> merged = task("4");
        Map<String, Object> plan = withTask(planOf(issuer), merged);

        planner()
                .header("If-Match", "\"3\"")
                .body(text(plan))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(400)
                .body("errors", hasSize(3));
        merged.put("replaces", List.of("1", "2"));
        plan.put("withdrawnTasks", List.of(Map.of("task", "3", "reason", "项目调整至下一年度")));
        planner()
                .header("If-Match", "\"3\"")
                .body(text(plan))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200);
        planner().post("/v1/plans/" + id + "/publication").then().statusCode(200);
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);
        planner()
                .header("If-Match", "\"6\"")
                .body(text(plan))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200)
                .body("tasks[0].replaces", equalTo(List.of("1", "2")));
    }

    @Test
    void divisionIssuerAndYearStayOncePublished() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> plan = withTask(planOf(issuer), task("1"));
        String id = published(plan);
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);
        plan.put("year", 2021);

        planner()
                .header("If-Match", "\"3\"")
                .body(text(plan))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void aTargetKeepsWhatItSaidInEveryRevisionThatChangedIt() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        String targetId = "t-" + UUID.randomUUID();
        Map<String, Object> task = task("177");
        task.put("targets", List.of(target(targetId, 200)));
        String id = published(withTask(planOf(issuer), task));
        revise(id, planOf(issuer), task, 3);
        Map<String, Object> raised = target(targetId, 300);
        raised.put("effectiveFrom", "2020-07-01");
        raised.put("reason", "省级年中追加任务");
        task.put("targets", List.of(raised));
        revise(id, planOf(issuer), task, 6);

        JsonPath plan = planner().get("/v1/plans/" + id).jsonPath();

        assertThat(plan.getList("tasks[0].targets[0].versions.revision")).isEqualTo(List.of(1, 3));
        assertThat(plan.getList("tasks[0].targets[0].versions.value")).isEqualTo(List.of(200, 300));
        assertThat(plan.getList("tasks[0].targets[0].versions.effectiveFrom"))
                .isEqualTo(List.of("2020-01-01", "2020-07-01"));
        assertThat(plan.getString("tasks[0].targets[0].versions[1].reason")).isEqualTo("省级年中追加任务");
        planner()
                .get("/v1/plans/" + id + "/revisions/2")
                .then()
                .body("tasks[0].targets[0].versions", hasSize(1))
                .body("tasks[0].targets[0].value", equalTo(200));
    }

    private static void revise(String id, Map<String, Object> plan, Map<String, Object> task, int version) {
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);
        planner()
                .header("If-Match", "\"" + version + "\"")
                .body(text(withTask(plan, task)))
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200);
        planner().post("/v1/plans/" + id + "/publication").then().statusCode(200);
    }

    @Test
    void bothPeersAreToldWhatHoldsAndNothingOfDrafts() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> task = task("177");
        task.put(
                "figures", List.of(Map.of("dataElement", "model_clinics_county", "reporters", List.of(issuer.text()))));
        task.put("targets", List.of(target("t-" + UUID.randomUUID(), 200)));
        String id = published(withTask(planOf(issuer), task));
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(PeersStub.told("/peer/plans/" + id))
                .hasSizeGreaterThanOrEqualTo(2));

        List<PeersStub.Told> told = PeersStub.told("/peer/plans/" + id);
        assertThat(told).extracting(PeersStub.Told::peer).contains("progress", "indicators");
        JsonPath message = told.get(0).body();
        assertThat(message.getString("id")).isEqualTo(id);
        assertThat(message.getInt("version")).isEqualTo(2);
        assertThat(message.getInt("revision")).isEqualTo(1);
        assertThat(message.getString("state")).isEqualTo("published");
        assertThat(message.getString("tasks[0].leadUnit")).isEqualTo(issuer.text());
        assertThat(message.getString("schedules[0].first")).isEqualTo("2020-01");
        assertThat(message.getList("tasks[0].figures[0].reporters")).isEqualTo(List.of(issuer.text()));
        assertThat(message.getList("tasks[0].targets[0].versions")).hasSize(1);
        assertThat(message.getList("allocations")).isEmpty();
    }

    @Test
    void ofManyThatPublishAtOnceOneDoes() throws Exception {
        String id = created(withTask(planOf(UnitFixture.commissionOf("3713")), task("1")));

        List<Integer> answers = Simultaneously.statuses(
                4, () -> planner().post("/v1/plans/" + id + "/publication").statusCode());

        assertThat(answers).containsExactly(200, 409, 409, 409);
    }

    @Test
    void ofManyThatChangeTheSameVersionOneDoes() throws Exception {
        String body = text(withTask(planOf(UnitFixture.commissionOf("3713")), task("1")));
        String id = planner().body(body).post("/v1/plans").path("id");

        List<Integer> answers = Simultaneously.statuses(4, () -> planner()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/plans/" + id)
                .statusCode());

        assertThat(answers).containsExactly(200, 412, 412, 412);
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsPublished() throws SQLException {
        String id = published(withTask(planOf(UnitFixture.commissionOf("3713")), task("1")));

        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update plan_revision set title = 'x' where plan = ?")) {
            update.setString(1, id);
            Assertions.assertThatThrownBy(update::executeUpdate).hasMessageContaining("never changes");
        }
    }
}
