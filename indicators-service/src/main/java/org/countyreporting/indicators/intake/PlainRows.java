package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * A batch with nothing wrong in it, compared and written in one statement. One that states a key twice turns out not to be
 * such: nothing of it is written here.
 */
@Singleton
class PlainRows {

    /** So many are not staged in a table before. */
    static final int FEW = 200;

    /**
     * Few rows are found by their keys. The plan is made once for each connection and would otherwise be that for the
     * table as it was then. Compiling it would take longer than anything it does.
     */
    static final String SETTINGS_FOR_FEW =
            """
            set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
            set_config('enable_mergejoin', 'off', true), set_config('jit', 'off', true)
            """;

    private static final String STAGED =
            """
            staged as (
                select field[1]::bigint as row_number, field[2]::int as element_id, field[3]::date as slot,
                    field[4] collate "C" as division, field[5] collate "C" as unit, field[6] collate "C" as period,
                    field[7]::boolean as accepted, field[8]::numeric as value, field[9]::date as as_of,
                    null::text as code
                from string_to_table(:lines, chr(10)) line, string_to_array(line, chr(9)) field
                where line <> ''),
            """;

    private static final String STATEMENT = "with <rows> difference (<columns>) as materialized ("
            + DifferenceSql.COMPARED
            + """
            ), size as (
                select count(*) filter (where was is null) as created,
                    count(*) filter (where <changed>) as updated, count(*) filter (where repeated) as repeated
                from difference d
            ), act as (
            """
            + Suppliers.ORIGIN
            + " from size where created + updated > 0 and repeated = 0 returning id), created as ("
            + DifferenceSql.CREATED
            + "), ended as ("
            + DifferenceSql.ENDED
            + "), changed as ("
            + DifferenceSql.CHANGED
            + "), gone as ("
            + DifferenceSql.NO_LONGER_WAITING
            + "), waited as ("
            + DifferenceSql.WAITED
            + ") select * from size";

    private final Jdbi jdbi;

    PlainRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param lines as COPY reads them */
    Optional<Difference.Size> takeFew(String lines, long rows, String who, Difference.Act act) {
        return take(
                statement -> statement
                        .define("rows", STAGED)
                        .define("staged", "staged")
                        .bind("lines", lines),
                rows,
                who,
                act);
    }

    Optional<Difference.Size> take(StagedRows.Table table, String who, Difference.Act act) {
        return take(statement -> statement.define("rows", "").define("staged", table.name()), table.rows(), who, act);
    }

    private Optional<Difference.Size> take(UnaryOperator<Query> from, long rows, String who, Difference.Act act) {
        return jdbi.withHandle(handle -> from.apply(Difference.bind(handle.createQuery(STATEMENT), act))
                .define("columns", DifferenceSql.COLUMNS)
                .define("key", DifferenceSql.KEY)
                .define("changed", DifferenceSql.IS_CHANGED)
                .define("origin", "(select id from act)")
                .define("part", "and exists (select from act)")
                .define("sound", "and not exists (select from difference where repeated)")
                .bind("who", who)
                .map((row, context) -> {
                    long created = row.getLong("created");
                    long updated = row.getLong("updated");
                    return row.getLong("repeated") > 0
                            ? null
                            : new Difference.Size(created, updated, rows - created - updated, 0, 0);
                })
                .findOne());
    }
}
