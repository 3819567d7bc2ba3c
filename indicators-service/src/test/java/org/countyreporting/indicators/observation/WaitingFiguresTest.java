package org.countyreporting.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Figures of elements that are not declared yet, or are just being declared. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WaitingFiguresTest {

    private final DataSource database;

    WaitingFiguresTest(DataSource database) {
        this.database = database;
    }

    @Test
    void anEntryRecordedWhileItsElementIsDeclaredFindsItsPlace() throws Exception {
        String unit = unit("371302", "commission");
        CompletableFuture<Void> entry;
        CompletableFuture<Void> declaration;
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // Every entry writes here after it has looked up its elements, and no declaration does.
            statement.execute("lock table origin in share mode");
            entry = CompletableFuture.runAsync(
                    () -> accepted("declared-meanwhile", 1, unit, "371302", "2020-09", "declared_meanwhile", "5"),
                    both);
            awaitWaiting(statement, 1, entry);
            declaration = CompletableFuture.runAsync(() -> element("declared_meanwhile", "flow", ""), both);
            awaitWaiting(statement, 2, declaration);
            other.commit();
        } finally {
            both.shutdown();
        }
        entry.join();
        declaration.join();

        results("dataElement=declared_meanwhile&division=371302&period=2020-09").body("items.value", contains(5));
    }

    /** Until so many wait for a lock, or one is done without having waited. */
    private static void awaitWaiting(Statement statement, int waiting, CompletableFuture<Void> one)
            throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (waiting(statement) < waiting && !one.isDone()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getInt(1);
        }
    }
}
