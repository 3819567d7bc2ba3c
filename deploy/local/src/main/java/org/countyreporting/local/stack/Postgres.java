package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL server on the loopback address, with the settings that keep data (fsync and synchronous commit stay as
 * PostgreSQL has them: on) and passwords asked of everyone from its first second.
 */
final class Postgres {

    static final String NAME = "postgresql";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int STARTS = 60;
    /** What the log says while sessions of a server that was killed have not ended yet; they do by themselves. */
    private static final String SESSIONS_ENDING = "pre-existing shared memory block";

    private static final int LAST_LINES = 10;

    /** What one large statement needed goes back to the system, and does not stay with its session. */
    private static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_TRIM_THRESHOLD_", "131072");

    private final Home home;
    private final PostgresUser user;
    private final Path folder;
    private final Path programs;
    private final int port;
    private final String password;
    private Child server;
    private long logBefore;

    private Postgres(Home home, PostgresUser user, int port, String password) {
        this.home = home;
        this.user = user;
        this.folder = user.folder(home);
        this.port = port;
        this.password = password;
        createFolder();
        this.programs = PostgresBinaries.unpackedIn(folder);
    }

    static Postgres in(Home home, int port, String password) {
        return new Postgres(home, PostgresUser.of(home), port, password);
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
            user.handOver(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Initialises the data folder if there is none, and starts the server without waiting for it. */
    void launch() {
        if (!Files.isDirectory(data())) {
            initialise();
        }
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
        Map.of(
                        "port", String.valueOf(port),
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "fsync", "on",
                        "synchronous_commit", "on",
                        // Beside what the system keeps of its files; more only takes memory on a small machine.
                        "shared_buffers", "48MB",
                        "max_connections", "100")
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        logBefore = home.logs().resolve(NAME + ".log").toFile().length();
        server = Child.start(home, NAME, folder, user.command(command), ENVIRONMENT);
    }

    private void initialise() {
        // Under another name first: an interrupted initialisation must not look like a database.
        Path fresh = folder.resolve("data.new");
        Path passwordFile = folder.resolve("password");
        try {
            PostgresBinaries.deleteAll(fresh);
            Home.writePrivately(passwordFile, password);
            user.handOver(passwordFile);
            run(
                    program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale");
            Files.delete(passwordFile);
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sessions of a server that was killed end a moment after it; until then a new one refuses to start, and is
     * launched again. Whatever else keeps it from starting is said at once.
     */
    void awaitReadiness() {
        for (int starts = 1; starts <= STARTS; starts++) {
            boolean decided = Waiting.until(PATIENCE, () -> !server.isAlive() || accepts());
            if (decided && server.isAlive()) {
                return;
            }
            List<String> said = said();
            if (!decided || starts == STARTS || said.stream().noneMatch(line -> line.contains(SESSIONS_ENDING))) {
                throw new LocalFailure("PostgreSQL does not start; its log, " + server.log() + ", ends:\n"
                        + String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size())));
            }
            launch();
        }
    }

    /** What it has logged since it was launched. */
    private List<String> said() {
        try (InputStream log = Files.newInputStream(server.log())) {
            log.skipNBytes(logBefore);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** As the superuser. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", password);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Child server() {
        return server;
    }

    /** Asks the sessions to end now; nothing committed depends on it. */
    void stop() {
        if (server == null) {
            return;
        }
        if (server.isAlive()) {
            stopByItsLock();
            server.process().onExit().join();
        }
        server.forget();
    }

    private void stopByItsLock() {
        run(program("pg_ctl"), "stop", "--pgdata=" + data(), "--mode=fast", "--wait", "--timeout=60");
    }

    /**
     * Stops the server that a killed launcher left running on these data. Its own lock file names it; whoever else has
     * that process number by now is left alone, and then the file, which would stop us from starting, is removed.
     */
    void endLeftover() {
        Path lock = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            List<String> lines = Files.readAllLines(lock);
            ProcessHandle holder = ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(ProcessHandle::isAlive)
                    .orElse(null);
            if (holder == null) {
                return;
            }
            Instant start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim()));
            if (Child.startedAt(holder, start, Duration.ofSeconds(5))) {
                stopByItsLock();
            } else {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... command) {
        Path log = home.logs().resolve(NAME + ".log");
        try {
            int result = new ProcessBuilder(user.command(List.of(command)))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new LocalFailure(Path.of(command[0]).getFileName() + " failed; its log: " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted", e);
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
