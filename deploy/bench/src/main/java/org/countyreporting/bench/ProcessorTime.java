package org.countyreporting.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the processors of this machine have been asked for since it started. A figure measured while other guests of its
 * host took much of that tells little.
 *
 * @param wanted in ticks, idle time not counted
 * @param stolen of these, what others got
 */
record ProcessorTime(long wanted, long stolen) {

    private static final Path STATISTICS = Path.of("/proc/stat");

    /** Zeros where the system does not tell. */
    static ProcessorTime now() {
        if (!Files.isReadable(STATISTICS)) {
            return new ProcessorTime(0, 0);
        }
        try (var lines = Files.lines(STATISTICS)) {
            // cpu user nice system idle iowait irq softirq steal …
            long[] ticks = Arrays.stream(lines.findFirst().orElseThrow().trim().split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new ProcessorTime(ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6] + ticks[7], ticks[7]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In percent, since an earlier reading; NaN when nothing was wanted. */
    double stolenSince(ProcessorTime before) {
        return wanted == before.wanted ? Double.NaN : 100.0 * (stolen - before.stolen) / (wanted - before.wanted);
    }
}
