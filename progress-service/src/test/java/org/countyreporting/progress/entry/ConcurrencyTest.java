package org.countyreporting.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.countyreporting.progress.Linyi.asReviewer;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class ConcurrencyTest {

    @RepeatedTest(5)
    void ofAnAcceptanceAndAReturnAtOnceExactlyOneWins() throws Exception {
        MovableClock.moveTo("2020-10-09");
        String id = Linyi.published().submitted(LANSHAN, 5200);

        List<Integer> statuses = atOnce(() -> Linyi.accept(id).statusCode(), () -> Linyi.giveBack(id, "请核对")
                .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        asReviewer()
                .get("/v1/progress-entries/" + id + "/revisions")
                .then()
                .body("items.findAll { it.decidedAt != null }", hasSize(1));
    }

    @RepeatedTest(3)
    void ofTwoFirstDraftsExactlyOneIsKept() throws Exception {
        MovableClock.moveTo("2020-10-09");
        Linyi linyi = Linyi.published();
        Callable<Integer> draft = () -> asReporter(LANSHAN)
                .body(linyi.september(LANSHAN, 1))
                .post("/v1/progress-entries")
                .statusCode();

        assertThat(atOnce(draft, draft)).containsExactlyInAnyOrder(201, 409);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Callable<Integer> act : List.of(one, other)) {
                answers.add(pool.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            return List.of(
                    answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
        } finally {
            pool.shutdownNow();
        }
    }
}
