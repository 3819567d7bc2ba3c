package org.countyreporting.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * The fixture on which the best open peer was measured: one city, nine counties, a hundred towns, thirty elements, twelve
 * months, ten ratios; 36,000 values. DHIS2 2.42 and 2.43 on two quiet cores, the better of the two per row.
 */
record CountyRun(Ground ground, ElementIds ids, Report report) {

    private static final String SIZE = "36,000";
    private static final int REHEARSALS = 20;
    private static final int REHEARSING = 4;
    private static final int FRESHNESS_REHEARSALS = 2;
    private static final int WARM_BARE = 200;
    private static final int WARM = 6_000;
    private static final int CALLS = 500;
    private static final int ANEW = 60;

    static final Asking QUESTION = new Asking(
            "10 ratios x 9 counties x 12 months", DivisionLevel.TOWNSHIP, Nation.CITY, DivisionLevel.COUNTY, 12);

    void measure(Path folder) throws IOException, InterruptedException, SQLException {
        intake(folder);
        one();
        questions();
        freshness();
    }

    private void intake(Path folder) throws IOException, InterruptedException, SQLException {
        rehearse(folder);
        Batch values = Batch.write(folder, Nation.fixture().iterator(), 0, ids);
        Batch others = Batch.write(folder, Nation.fixture().iterator(), 1, ids);
        Intake intake = new Intake(ground);
        try (BareIntake bare = new BareIntake(ground.database())) {
            rate("intake, new values", values, intake.take(values), bare.take(values), 2_988);
            rate("intake, the same again", values, intake.take(values), bare.take(values), 3_666);
            rate("intake, changed values", others, intake.take(others), bare.take(others), 2_940);
        }
        values.delete();
        others.delete();
    }

    /** What is measured is a product that has been running, as the peer had: new, the same again, changed, in turn. */
    private void rehearse(Path folder) throws IOException, InterruptedException, SQLException {
        Intake intake = new Intake(ground);
        for (int edition = 0; edition < REHEARSALS; edition++) {
            Batch rehearsal = Batch.write(folder, Nation.rehearsal().iterator(), edition, ids);
            intake.take(rehearsal);
            intake.take(rehearsal);
            rehearsal.delete();
        }
    }

    private void rate(String what, Batch batch, Duration ours, Duration bare, double peer) {
        report.add(Measurement.of(SIZE, what, perSecond(batch, ours), "rows/s")
                .against(perSecond(batch, bare))
                .besidePeer(peer));
    }

    static double perSecond(Batch batch, Duration duration) {
        return batch.rows() / (duration.toNanos() / 1e9);
    }

    private void one() throws InterruptedException {
        Intake intake = new Intake(ground);
        intake.oneByOne(WARM);
        Latencies one = intake.oneByOne(CALLS);
        report.add(
                Measurement.of(SIZE, "one value, p50", one.millisAt(0.5), "ms").besidePeer(12.3));
        report.add(
                Measurement.of(SIZE, "one value, p95", one.millisAt(0.95), "ms").besidePeer(18.1));
    }

    private void questions() throws InterruptedException {
        QUESTION.ours(ground, 2, WARM);
        QUESTION.bare(ground, ids, 1, WARM_BARE);
        Latencies ours = QUESTION.ours(ground, 1, CALLS);
        Latencies bare = QUESTION.bare(ground, ids, 1, CALLS);
        report.add(Measurement.of(SIZE, QUESTION.name() + ", p50", ours.millisAt(0.5), "ms")
                .against(bare.millisAt(0.5))
                .besidePeer(10.1));
        report.add(Measurement.of(SIZE, QUESTION.name() + ", p95", ours.millisAt(0.95), "ms")
                .against(bare.millisAt(0.95))
                .besidePeer(15.6));
        Latencies anew = QUESTION.oursAnew(ground, ANEW);
        report.add(Measurement.of(SIZE, "the same, nothing kept, p50", anew.millisAt(0.5), "ms")
                .against(bare.millisAt(0.5)));
        report.add(Measurement.of(SIZE, "the same, nothing kept, p95", anew.millisAt(0.95), "ms")
                .against(bare.millisAt(0.95)));
        report.add(Measurement.of(
                        SIZE,
                        "the same, 16 callers",
                        QUESTION.ours(ground, 16, CALLS).perSecond(),
                        "requests/s")
                .against(QUESTION.bare(ground, ids, 16, CALLS).perSecond())
                .besidePeer(147));
    }

    private void freshness() throws InterruptedException {
        Reporting rehearsal = new Reporting(ground, Nation.YEAR - 3);
        rehearsal.declare();
        rehearsal.publish();
        rehearsal.sendAll(REHEARSING);
        // As it will be measured: what reads is to be warm as well as what writes.
        for (int number = 0; number < FRESHNESS_REHEARSALS; number++) {
            new Freshness(published(Nation.YEAR - 2 + number)).measure();
        }
        Reporting reporting = published(Nation.YEAR);
        Latencies seen = new Freshness(reporting).measure();
        double perSecond = reporting.reports().size() / (seen.elapsed().toNanos() / 1e9);
        report.add(Measurement.of(SIZE, "reports accepted", perSecond, "reports/s"));
        report.add(Measurement.of(SIZE, "accepted until in the results, p50", seen.millisAt(0.5), "ms"));
        report.add(Measurement.of(SIZE, "accepted until in the results, p99", seen.millisAt(0.99), "ms")
                .besidePeer(16_000));
    }

    private Reporting published(int year) {
        Reporting reporting = new Reporting(ground, year);
        reporting.publish();
        return reporting;
    }
}
