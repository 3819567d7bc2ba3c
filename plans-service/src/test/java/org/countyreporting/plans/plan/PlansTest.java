package org.countyreporting.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.countyreporting.plans.plan.PlanFixture.created;
import static org.countyreporting.plans.plan.PlanFixture.planOf;
import static org.countyreporting.plans.plan.PlanFixture.planner;
import static org.countyreporting.plans.plan.PlanFixture.target;
import static org.countyreporting.plans.plan.PlanFixture.task;
import static org.countyreporting.plans.plan.PlanFixture.withTask;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.countyreporting.plans.unit.UnitFixture;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** How many statements the work takes: it must not grow with what is shown or written. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansTest {

    @Inject
    SessionFactory sessions;

    @Test
    void aListTakesOneStatementHoweverLong() {
        UnitId issuer = UnitFixture.commissionOf("371324");
        planIn("371324", issuer);
        long one = statements(() -> as(Roles.READER, "3713").get("/v1/plans?division=371324"));
        for (int i = 0; i < 5; i++) {
            planIn("371324", issuer);
        }

        long many = statements(() -> as(Roles.READER, "3713").get("/v1/plans?division=371324"));

        assertThat(many).isEqualTo(one).isEqualTo(1);
    }

    @Test
    void readingAPlanTakesThreeStatementsHoweverManyTasks() {
        String id = created(planWithTasks(40));

        long statements = statements(() -> planner().get("/v1/plans/" + id));

        assertThat(statements).isEqualTo(3);
    }

    @Test
    void writingAPlanTakesAsManyStatementsForManyTasksAsForOne() {
        Map<String, Object> small = planWithTasks(1);
        Map<String, Object> large = planWithTasks(40);

        long few = statements(() -> created(small));
        long many = statements(() -> created(large));

        assertThat(many).isEqualTo(few);
    }

    @Test
    void publishingAPlanTakesAsManyStatementsForManyTasksAsForOne() {
        String small = created(planWithTasks(1));
        String large = created(planWithTasks(40));

        long few = statements(() -> publish(small));
        long many = statements(() -> publish(large));

        assertThat(many).isEqualTo(few);
    }

    private static void publish(String id) {
        planner().post("/v1/plans/" + id + "/publication").then().statusCode(200);
    }

    private static Map<String, Object> planWithTasks(int count) {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> plan = planOf(issuer);
        for (int i = 0; i < count; i++) {
            Map<String, Object> task = task(String.valueOf(i));
            task.put("targets", List.of(target("t-" + UUID.randomUUID(), 200)));
            withTask(plan, task);
        }
        return plan;
    }

    private static void planIn(String division, UnitId issuer) {
        Map<String, Object> plan = withTask(planOf(issuer), task("1"));
        plan.put("division", division);
        created(plan);
    }

    private long statements(Runnable work) {
        sessions.getStatistics().clear();
        work.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
