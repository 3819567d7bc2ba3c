package org.countyreporting.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countyreporting.local.api.Api;

/** The table, printed row by row as it is measured, and the same as JSON. */
final class Report {

    private static final String LINE = "%-10s %-46s %12s %12s %8s %12s %8s  %-10s %8s%n";

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Double> first = new LinkedHashMap<>();
    private ProcessorTime last = ProcessorTime.now();

    private record Row(Measurement measured, double stolen) {}

    Report(PrintStream out) {
        this.out = out;
        out.printf(LINE, "size", "what", "ours", "raw", "ours/raw", "DHIS2", "growth", "unit", "stolen %");
    }

    /**
     * Growth is what a figure has become since the smallest size at which the same was measured; stolen, what other
     * guests of the host took of the processors' time since the row before.
     */
    void add(Measurement row) {
        ProcessorTime now = ProcessorTime.now();
        double stolen = now.stolenSince(last);
        last = now;
        rows.add(new Row(row, stolen));
        Double before = first.putIfAbsent(row.what(), row.ours());
        out.printf(
                LINE,
                row.size(),
                row.what(),
                number(row.ours()),
                number(row.raw()),
                number(row.ratio()),
                number(row.peer()),
                before == null ? "" : number(row.ours() / before),
                row.unit(),
                number(stolen));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%,.2f" : "%,.0f", value);
    }

    void write(Path file) throws IOException {
        ObjectNode report = Api.JSON.createObjectNode();
        report.putObject("machine")
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("java", Runtime.version().toString())
                .put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        for (Row each : rows) {
            Measurement row = each.measured();
            ObjectNode one = report.withArray("measurements").addObject();
            one.put("size", row.size()).put("what", row.what()).put("unit", row.unit());
            put(one, "ours", row.ours());
            put(one, "raw", row.raw());
            put(one, "ratio", row.ratio());
            put(one, "peer", row.peer());
            put(one, "stolenPercent", each.stolen());
        }
        Files.writeString(file, Api.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
        out.println("written to " + file);
    }

    private static void put(ObjectNode row, String name, double value) {
        if (!Double.isNaN(value)) {
            row.put(name, value);
        }
    }
}
