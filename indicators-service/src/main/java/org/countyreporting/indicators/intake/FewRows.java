package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * A batch of few rows, all plain: staged, compared and written in one statement, as an office's system sends them. One
 * that states a key twice writes nothing here.
 */
@Singleton
class FewRows {

    /** From here on a batch is staged in a table. */
    static final int MOST = 200;

    /**
     * Few rows are found by their keys. The plan is made once for each connection and would otherwise be that for the
     * table as it was then.
     */
    static final String SETTINGS =
            """
, set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
            set_config('enable_mergejoin', 'off', true)
            """;

    private static final String STATEMENT =
            """
            with staged as (
                select field[1]::bigint as row_number, field[2]::int as element_id, field[3]::date as slot,
                    field[4] collate "C" as division, field[5] collate "C" as unit, field[6] collate "C" as period,
                    field[7]::boolean as accepted, field[8]::numeric as value, field[9]::date as as_of,
                    null::text as code
                from string_to_table(:lines, chr(10)) line, string_to_array(line, chr(9)) field
                where line <> ''
            ), difference (<columns>) as materialized (
            """
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
                    + DifferenceSql.CREATED + "), ended as (" + DifferenceSql.ENDED + "), changed as ("
                    + DifferenceSql.CHANGED + "), gone as (" + DifferenceSql.NO_LONGER_WAITING
                    + "), waited as (" + DifferenceSql.WAITED + ") select * from size";

    private final Jdbi jdbi;

    FewRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param lines as COPY reads them
     * @return nothing when a key comes twice
     */
    Optional<Difference.Size> take(String lines, long rows, String who, Difference.Act act) {
        return jdbi.withHandle(handle -> Difference.bind(handle.createQuery(STATEMENT), act)
                .define("staged", "staged")
                .define("columns", DifferenceSql.COLUMNS)
                .define("key", DifferenceSql.KEY)
                .define("changed", DifferenceSql.IS_CHANGED)
                .define("origin", "(select id from act)")
                .define("part", "and exists (select from act)")
                .define("sound", "and not exists (select from difference where repeated)")
                .bind("lines", lines)
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
