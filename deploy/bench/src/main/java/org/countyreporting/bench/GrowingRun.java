package org.countyreporting.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;

/** The same questions while the table grows around what they ask for. */
record GrowingRun(Ground ground, ElementIds ids, Report report) {

    private static final int CALLERS = 8;
    private static final int CALLS = 400;
    private static final long FIXTURE = 36_000;
    private static final long NATION = 1_000_000;

    private static final Asking COUNTIES =
            new Asking("counties of a city, 12 months", DivisionLevel.COUNTY, Nation.CITY, DivisionLevel.COUNTY, 12);
    private static final Asking PROVINCE = new Asking(
            "counties of a province, 3 months", DivisionLevel.COUNTY, Nation.PROVINCE, DivisionLevel.COUNTY, 3);
    private static final Asking PROVINCES = new Asking(
            "provinces of the nation, 1 month",
            DivisionLevel.COUNTY,
            DivisionCode.parse("00"),
            DivisionLevel.PROVINCE,
            1);

    void measure(Path folder, List<Long> sizes) throws IOException, InterruptedException, SQLException {
        Iterator<Nation.Row> rest = Nation.rest().iterator();
        Intake intake = new Intake(ground);
        long there = FIXTURE;
        for (long size : sizes) {
            Batch batch = Batch.write(folder, next(rest, size - there), 0, ids);
            there = size;
            var ours = intake.take(batch);
            try (BareIntake bare = new BareIntake(ground.database())) {
                report.add(
                        Measurement.of(name(size), "intake in one request", CountyRun.perSecond(batch, ours), "rows/s")
                                .against(CountyRun.perSecond(batch, bare.take(batch))));
                bare.drop();
            }
            batch.delete();
            ask(size, CountyRun.QUESTION, CALLS);
            ask(size, COUNTIES, CALLS);
            ask(size, PROVINCE, CALLS / 4);
            if (size >= NATION) {
                ask(size, PROVINCES, CALLS / 8);
            }
        }
    }

    private void ask(long size, Asking asking, int calls) throws InterruptedException {
        asking.ours(ground, CALLERS, calls / 2);
        asking.bare(ground, ids, CALLERS, calls / 4);
        Latencies ours = asking.ours(ground, CALLERS, calls);
        Latencies bare = asking.bare(ground, ids, CALLERS, calls);
        for (double quantile : new double[] {0.5, 0.99}) {
            report.add(Measurement.of(
                            name(size),
                            asking.name() + ", p" + Math.round(quantile * 100) + " of 8",
                            ours.millisAt(quantile),
                            "ms")
                    .against(bare.millisAt(quantile)));
        }
    }

    private static String name(long size) {
        return "%,d".formatted(size);
    }

    private static Iterator<Nation.Row> next(Iterator<Nation.Row> rows, long count) {
        return LongStream.range(0, Math.max(0, count))
                .takeWhile(row -> rows.hasNext())
                .mapToObj(row -> rows.next())
                .iterator();
    }
}
