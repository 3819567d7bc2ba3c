package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What is said of the rows of a batch: beside the staged values first, then with the operation it belongs to. */
@Singleton
class Remarks {

    /** So many go out with the answer; the rest can be asked for. */
    static final int SHOWN = 1000;

    private static final String COLUMNS = "operation_remark (operation, notice, position, row_number, code, quoted)";
    /** Notices beyond the first are of no use to anybody. */
    private static final String KEPT =
            """
            select * from (
                select '%s'::uuid, code = any('{%s}') as notice,
                    row_number() over (partition by code = any('{%s}') order by row_number, code) as position,
                    row_number, code, quoted
                from %s where code is not null) r
            where not notice or position <= %d
            """;

    private final Jdbi jdbi;

    Remarks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How many there are.
     *
     * @param rejected rows that do not count, however much is wrong with each
     * @param said everything that is wrong with them
     * @param outside rows that only lie outside what the caller may state
     * @param noticed what is to be said of rows that count
     */
    record Count(long rejected, long said, long outside, long noticed) {

        static final Count NOTHING = new Count(0, 0, 0, 0);
    }

    Count count(StagedRows.Table table) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select count(*) filter (where faults > 0), coalesce(sum(faults), 0),
                            count(*) filter (where outside), coalesce(sum(remarks - faults), 0)
                        from (
                            select count(*) as remarks, count(*) filter (where code <> all(:notices)) as faults,
                                bool_and(code = 'outside-division') as outside
                            from <table> where code is not null group by row_number) rows
                        """)
                .define("table", table.name())
                .bindArray("notices", String.class, (Object[]) Remark.NOTICES)
                .map((row, context) -> new Count(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .one());
    }

    List<Remark> first(StagedRows.Table table, boolean notices) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select row_number, code, quoted from <table>
                        where code is not null and (code = any(:codes)) = :notices
                        order by row_number, code limit :shown
                        """)
                .define("table", table.name())
                .bindArray("codes", String.class, (Object[]) Remark.NOTICES)
                .bind("notices", notices)
                .bind("shown", SHOWN)
                .map((row, context) -> Remark.of(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    /** Those of a batch, to be kept with an operation: as text, for they may have to cross from one transaction to another. */
    byte[] read(StagedRows.Table table, UUID operation) {
        String codes = String.join(",", Remark.NOTICES);
        String query = KEPT.formatted(operation, codes, codes, table.name(), SHOWN);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        jdbi.useHandle(handle -> copying(handle, copy -> copy.copyOut("copy (" + query + ") to stdout", text)));
        return text.toByteArray();
    }

    void keep(byte[] text) {
        jdbi.useHandle(handle -> copying(
                handle, copy -> copy.copyIn("copy " + COLUMNS + " from stdin", new ByteArrayInputStream(text))));
    }

    /** The same without leaving the database. */
    void keep(StagedRows.Table table, UUID operation) {
        String codes = String.join(",", Remark.NOTICES);
        jdbi.useHandle(handle -> handle.execute(
                "insert into " + COLUMNS + " " + KEPT.formatted(operation, codes, codes, table.name(), SHOWN)));
    }

    /** A remark where it stands among those of its operation. */
    record Kept(long position, Remark remark) {}

    /** Of an operation that the caller was found to be allowed to see. */
    List<Kept> of(UUID operation, boolean notices, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select position, row_number, code, quoted from operation_remark
                        where operation = :operation and notice = :notices and position > :after
                        order by position limit :limit
                        """)
                .bind("operation", operation)
                .bind("notices", notices)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) ->
                        new Kept(row.getLong(1), Remark.of(row.getLong(2), row.getString(3), row.getString(4))))
                .list());
    }

    private interface Copying {
        void with(CopyManager copy) throws SQLException, IOException;
    }

    private static void copying(Handle handle, Copying copying) {
        try {
            copying.with(handle.getConnection().unwrap(PGConnection.class).getCopyAPI());
        } catch (SQLException e) {
            throw new IllegalStateException("the remarks could not be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
