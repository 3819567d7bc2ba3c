package org.countyreporting.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the processes of the stack hold in memory, shared pages counted once. */
final class Processes {

    private Processes() {}

    /** In megabytes, or NaN where the system does not tell. */
    static double memory() {
        return ProcessHandle.current()
                        .descendants()
                        .mapToDouble(Processes::kilobytes)
                        .sum()
                / 1024;
    }

    private static double kilobytes(ProcessHandle process) {
        Path rollup = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        if (!Files.isReadable(rollup)) {
            // A server's worker may have ended since it was listed.
            return process.isAlive() ? Double.NaN : 0;
        }
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
