package org.countyreporting.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.countyreporting.local.stack.Home;
import org.countyreporting.local.stack.LocalClock;
import org.countyreporting.local.stack.Ports;
import org.countyreporting.local.stack.Stack;

/** Starts the packaged product on an empty database, measures, prints, stops. */
final class Main {

    private static final List<Long> SIZES = List.of(100_000L, 1_000_000L, 10_000_000L);

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<Long> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments[0].split(","))
                        .map(Long::valueOf)
                        .sorted()
                        .toList();
        Path repository = Path.of(System.getProperty("repository")).toAbsolutePath();
        Home home = Home.in(Path.of(System.getenv("COUNTY_REPORTING_HOME")));
        LocalClock clock = new LocalClock(home.clock());
        clock.set(Instant.parse((Nation.YEAR + 1) + "-01-10T01:00:00Z"));
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try (Stack stack = Stack.in(repository, home, Ports.freeForStack(), clock)) {
            stack.closeOnExit();
            long start = System.nanoTime();
            stack.start();
            report.add(Measurement.of("", "start, empty database", (System.nanoTime() - start) / 1e9, "s")
                    .besidePeer(31));
            measure(
                    new Ground(stack),
                    sizes,
                    report,
                    Files.createDirectories(home.folder().resolve("rows")));
            report.write(repository.resolve("deploy/bench/target/bench.json"));
        }
    }

    private static void measure(Ground ground, List<Long> sizes, Report report, Path folder)
            throws IOException, InterruptedException, SQLException {
        new Definitions(ground.administrator()).declare();
        ElementIds ids;
        try (Connection connection = ground.database()) {
            ids = ElementIds.read(connection);
        }
        new CountyRun(ground, ids, report).measure(folder);
        new GrowingRun(ground, ids, report).measure(folder, sizes);
        report.add(Measurement.of("", "memory of all processes", Processes.memory(), "MB")
                .besidePeer(1_900));
    }
}
