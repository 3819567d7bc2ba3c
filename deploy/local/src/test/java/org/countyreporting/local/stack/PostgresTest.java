package org.countyreporting.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    // One folder for all, so that the programs are unpacked once.
    @TempDir
    static Path folder;

    private Home home;
    private Secrets secrets;
    private Postgres postgres;

    @BeforeEach
    void start() {
        home = Home.in(folder.resolve("home"));
        secrets = Secrets.of(home);
        postgres = started();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    private Postgres started() {
        Postgres server = Postgres.in(home, Ports.free(), secrets.postgres());
        server.endLeftover();
        server.launch();
        server.awaitReadiness();
        Databases.createMissing(server, secrets);
        return server;
    }

    private Connection as(String role, String database) throws SQLException {
        return DriverManager.getConnection(postgres.url(database), role, secrets.database(role));
    }

    @Test
    void keepsWhatIsCommitted() throws SQLException {
        try (Connection connection = as("plans", "plans")) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void letsEachRoleIntoItsOwnDatabaseOnly() throws SQLException {
        try (Connection connection = as("plans", "plans");
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table proof (id int)");
        }

        assertThatThrownBy(() -> as("plans", "progress")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as("plans", "postgres")).hasMessageContaining("permission denied");
    }

    @Test
    void asksForThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("plans"), "plans", "guessed"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void servicesRolesHaveNoPrivileges() throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_roles where rolname in ('plans', 'progress', 'indicators')"
                                + " and not (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication)")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void keepsDataOverARestart() throws SQLException {
        write("kept");
        postgres.stop();

        postgres = started();

        assertThat(read()).isEqualTo("kept");
    }

    @Test
    void takesOverFromAServerThatWasLeftRunning() throws SQLException {
        write("kept");
        Child orphan = postgres.server();

        postgres = started();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(read()).isEqualTo("kept");
    }

    @Test
    void recoversFromAKill() throws SQLException {
        write("kept");
        postgres.server().kill();

        postgres = started();

        assertThat(read()).isEqualTo("kept");
    }

    @Test
    void saysAtOnceWhyItCannotStart() throws IOException {
        postgres.stop();
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Postgres server = Postgres.in(home, taken.getLocalPort(), secrets.postgres());
            server.launch();

            assertThatThrownBy(server::awaitReadiness)
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("could not bind");
        }
    }

    private void write(String text) throws SQLException {
        try (Connection connection = as("plans", "plans");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists note");
            statement.execute("create table note as select '" + text + "' as text");
        }
    }

    private String read() throws SQLException {
        try (Connection connection = as("plans", "plans");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from note")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
