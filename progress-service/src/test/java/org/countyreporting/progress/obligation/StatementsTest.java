package org.countyreporting.progress.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.HOSPITAL_ELSEWHERE;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.LUOZHUANG;
import static org.countyreporting.progress.Linyi.asReviewer;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the database does not grow with what is shown. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class StatementsTest {

    @Inject
    EntityManagerFactory database;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/obligations", "/v1/completeness", "/v1/progress-entries"})
    void aListIsOneStatementHoweverLong(String path) {
        MovableClock.moveTo("2020-10-09");
        Linyi linyi = Linyi.published();
        for (String unit : List.of(LANSHAN, LUOZHUANG, HOSPITAL_ELSEWHERE)) {
            linyi.submitted(unit, 1);
        }
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        int shown = asReviewer()
                .queryParam("plan", linyi.plan)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");

        assertThat(shown).isGreaterThanOrEqualTo(3);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void aPlanOfAnySizeArrivesInAConstantNumberOfStatements() {
        Linyi.tellUnits();
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();

        statistics.clear();
        new Linyi().publish(1, 5, "2020-01", "2020-01", Linyi.screening());
        long ofSmall = statistics.getPrepareStatementCount();
        statistics.clear();
        new Linyi().publish(1, 5, "2010-01", "2020-12", Linyi.screening(), Linyi.task("180", List.of(LANSHAN)));

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(ofSmall);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLargePlanTakesNoMoreThanItsSize() {
        Linyi.tellUnits();
        Map<String, Object>[] tasks = IntStream.range(0, 800)
                .mapToObj(i -> Linyi.task("t" + i, List.of(LANSHAN, LUOZHUANG, HOSPITAL_ELSEWHERE)))
                .toArray(Map[]::new);
        Linyi linyi = new Linyi();
        linyi.publish(1, 5, "2020-01", "2020-12", tasks);

        assertTimeout(Duration.ofSeconds(30), () -> linyi.publish(2, 6, "2020-02", "2020-12", tasks));
    }
}
