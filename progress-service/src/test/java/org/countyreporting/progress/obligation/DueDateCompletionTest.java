package org.countyreporting.progress.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.asReviewer;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class DueDateCompletionTest {

    @Inject
    DueDateCompletion completion;

    @Inject
    EntityManager database;

    @Test
    void aReleaseThatKnowsTheYearGivesTheDueDate() {
        MovableClock.moveTo("2020-10-09");
        Linyi linyi = Linyi.published();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update obligation set due_on = null where plan = :plan")
                        .setParameter("plan", linyi.plan)
                        .executeUpdate());

        int completed = completion.complete();

        assertThat(completed).isEqualTo(8);
        asReviewer()
                .queryParam("plan", linyi.plan)
                .queryParam("unit", LANSHAN)
                .get("/v1/obligations")
                .then()
                .body("items.dueOn", contains("2020-09-07", "2020-10-14"));
    }
}
