package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Batches on their way in, each in a table of its own. The rows were held against the caller's scope when they were
 * read.
 */
@Singleton
class StagedRows {

    private static final int WORTH_ANALYSING = 1000;

    /**
     * The table that one batch is staged in.
     *
     * @param rows how many were sent
     * @param plain whether it is known that nothing is wrong with any of them and that none is of a single unit
     */
    record Table(String name, long rows, boolean plain) {

        private static final String TEMPORARY = "staged";

        /** Seen and outlived by no other session. */
        static Table temporary(long rows, boolean plain) {
            return new Table(TEMPORARY, rows, plain);
        }

        /** Stays until the operation is over, whatever happens to the process. */
        static Table of(UUID operation, long rows) {
            return new Table("staged_" + operation.toString().replace("-", ""), rows, false);
        }

        boolean isTemporary() {
            return name.equals(TEMPORARY);
        }
    }

    private final Jdbi jdbi;

    StagedRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void create(Table table) {
        String kind = table.isTemporary() ? "temporary table if not exists " : "table ";
        String until = table.isTemporary() ? " on commit delete rows" : "";
        jdbi.useHandle(handle -> handle.execute(
                "create " + kind + table.name + " (like staged_observation including defaults)" + until));
    }

    void drop(Table table) {
        jdbi.useHandle(handle -> handle.execute("drop table if exists " + table.name));
    }

    /** Takes what has been read already, then the rest as it comes. */
    void copy(Table table, List<byte[]> head, Iterator<byte[]> rest) {
        jdbi.useHandle(handle -> {
            try {
                copy(handle, "copy " + table.name + " from stdin", head, rest);
            } catch (SQLException e) {
                throw new IllegalStateException("the rows could not be staged", e);
            }
        });
    }

    /** What the planner has to know shows in few rows: how many there are, and of how many elements and periods. */
    void analyse(Table table) {
        if (table.rows >= WORTH_ANALYSING) {
            jdbi.useHandle(handle -> handle.execute("set local default_statistics_target = 10; analyze " + table.name));
        }
    }

    private static void copy(Handle handle, String statement, List<byte[]> head, Iterator<byte[]> rest)
            throws SQLException {
        CopyIn copy =
                handle.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            for (byte[] chunk : head) {
                copy.writeToCopy(chunk, 0, chunk.length);
            }
            while (rest.hasNext()) {
                byte[] chunk = rest.next();
                copy.writeToCopy(chunk, 0, chunk.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** A unit named in the batch, and where. */
    record UnitAt(String unit, String division, long firstRow) {}

    /** In the order of their ids, so that batches that learn of the same units do so one after the other. */
    List<UnitAt> units(Table table) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select unit, division, min(row_number) from <table> where unit <> ''
                        group by unit, division order by unit, division
                        """)
                .define("table", table.name)
                .map((row, context) -> new UnitAt(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
    }

    /** Turns the values of a unit into remarks. */
    void refuse(Table table, UnitAt unit, String code) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update <table> set code = :code, quoted = unit
                        where unit = :unit and division = :division and code is null
                        """)
                .define("table", table.name)
                .bind("code", code)
                .bind("unit", unit.unit())
                .bind("division", unit.division())
                .execute());
    }

    void note(Table table, long row, String code, String quoted) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into <table> (row_number, code, quoted) values (:row, :code, :quoted)")
                .define("table", table.name)
                .bind("row", row)
                .bind("code", code)
                .bind("quoted", quoted)
                .execute());
    }
}
