package org.countyreporting.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of ours: its output goes to a log file, and a note on disk lets a later start find it again. */
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // The start time is computed from the boot time, which may be off by a second from one reading to the next.
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final String name;
    private final Process process;
    private final Path log;
    private final Path note;

    private Child(String name, Process process, Path log, Path note) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.note = note;
    }

    static Child start(Home home, String name, Path folder, List<String> command, Map<String, String> environment) {
        Path log = home.logs().resolve(name + ".log");
        Path note = home.processes().resolve(name);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Home.writePrivately(
                    note, process.pid() + " " + startOf(process.toHandle()).orElse(Instant.now()));
            return new Child(name, process, log, note);
        } catch (IOException e) {
            throw new LocalFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Ends the process of this name that an earlier run of this stack started and could not stop. */
    static void endLeftover(Home home, String name) {
        Path note = home.processes().resolve(name);
        try {
            if (Files.exists(note)) {
                recorded(note).ifPresent(Child::end);
                Files.delete(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of a note, unless its number belongs to somebody else by now. */
    private static Optional<ProcessHandle> recorded(Path note) throws IOException {
        String[] parts = Files.readString(note).trim().split(" ");
        if (parts.length != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startedAt(handle, Instant.parse(parts[1]), SAME_START));
    }

    static boolean startedAt(ProcessHandle handle, Instant start, Duration tolerance) {
        return startOf(handle)
                .filter(actual -> Duration.between(actual, start).abs().compareTo(tolerance) <= 0)
                .isPresent();
    }

    private static Optional<Instant> startOf(ProcessHandle handle) {
        return handle.info().startInstant();
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
        }
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        end(process.toHandle());
        forget();
    }

    /** As a power cut would: no chance to finish anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
