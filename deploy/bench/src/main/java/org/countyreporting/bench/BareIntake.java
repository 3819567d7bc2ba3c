package org.countyreporting.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * The raw limit of taking rows in: COPY into a staging table and one INSERT … ON CONFLICT into a copy of the service's own
 * table with the same indexes, on one connection, committed. No checks, no history, no report.
 */
final class BareIntake implements AutoCloseable {

    private final Connection connection;

    BareIntake(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists bare");
            // Indexes are copied, how full pages are is not.
            statement.execute(
                    """
                    create table if not exists bare.observation (like public.observation including all)
                        with (fillfactor = 50)
                    """);
            statement.execute(
                    """
                    create temporary table staged (element_id int, slot date, division text collate "C",
                        period text collate "C", value numeric)
                    """);
            connection.commit();
        }
    }

    Duration take(Batch batch) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement();
                InputStream rows = Files.newInputStream(batch.typed())) {
            statement.execute("truncate staged");
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged from stdin (format csv)", rows);
            statement.execute("analyze staged");
            statement.execute(
                    """
                    insert into bare.observation (element_id, slot, division, unit, period, source_id, entry, accepted,
                        value, as_of, origin_id, since)
                    select element_id, slot, division, '', period, 1, false, true, value, slot, 1, now() from staged
                    on conflict (element_id, slot, division, unit, period, source_id, accepted) do update
                        set value = excluded.value, since = excluded.since
                        where observation.value <> excluded.value
                    """);
            connection.commit();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Leaves the database to the product alone. */
    void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema bare cascade");
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
