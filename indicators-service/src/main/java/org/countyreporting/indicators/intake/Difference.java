package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What a staged batch would change: those of its values that differ from what their source says so far, in the order of
 * the table's key. One pass over both; everything after it touches only what is new or changed. Rows of one source are
 * written by nobody else while the source is held, so they stay where they were found.
 */
@Singleton
class Difference {

    /**
     * The plan is to follow from the size of this batch, not of those before it; the table is mostly in memory; no key
     * comes twice, so none is worth remembering; what is sorted once stays in order; and compiling the plan would take
     * longer than anything it does.
     */
    static final String SETTINGS =
            """
            set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '1.1', true),
            set_config('work_mem', '64MB', true), set_config('enable_memoize', 'off', true),
            set_config('enable_hashagg', 'off', true), set_config('jit', 'off', true)
            """;

    private static final String PREPARATION = "select " + SETTINGS
            + """
            ;
            create temporary table if not exists difference (row_number bigint, element_id int, slot date,
                division text collate "C", unit text collate "C", period text collate "C", accepted boolean,
                value numeric, as_of date, repeated boolean, was numeric, was_as_of date, was_origin bigint,
                was_since timestamptz, place tid) on commit delete rows
            """;

    private static final String SLICE =
            " and d.ctid >= format('(%s,0)', :first)::tid and d.ctid < format('(%s,0)', :end)::tid";

    private final Jdbi jdbi;

    Difference(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What came of comparing.
     *
     * @param blocks what the difference itself fills, to be worked off in slices
     */
    record Size(long created, long updated, long unchanged, long repeated, long blocks) {

        static final Size NOTHING = new Size(0, 0, 0, 0, 0);
    }

    void compare(StagedRows.Table table, int source) {
        jdbi.useHandle(handle -> {
            handle.execute(PREPARATION);
            handle.createUpdate("insert into difference " + DifferenceSql.COMPARED)
                    .define("staged", table.name())
                    .define("key", DifferenceSql.KEY)
                    .bind("source", source)
                    .execute();
        });
    }

    Size size(StagedRows.Table table) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select count(*) filter (where was is null), count(*) filter (where <changed>),
                            (select count(*) from <table> where code is null), count(*) filter (where repeated),
                            pg_relation_size('difference') / current_setting('block_size')::int
                        from difference d
                        """)
                .define("changed", DifferenceSql.IS_CHANGED)
                .define("table", table.name())
                .map((row, context) -> {
                    long created = row.getLong(1);
                    long updated = row.getLong(2);
                    return new Size(
                            created, updated, row.getLong(3) - created - updated, row.getLong(4), row.getLong(5));
                })
                .one());
    }

    /** Of rows that share a key: identical ones count once, differing ones not at all; each names others. */
    void dropRepeated(StagedRows.Table table) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            """
                            with keys as (
                                select <key>, min(s.row_number) as first,
                                    (array_agg(s.row_number order by s.row_number))[1 : 6] as rows,
                                    min(s.value) <> max(s.value) or min(s.as_of) <> max(s.as_of) as differ
                                from <table> s join (select <key> from difference where repeated) d using (<key>)
                                where s.code is null group by <key>)
                            update <table> s set code = case when k.differ then :conflicting else :same end,
                                quoted = case when k.differ then array_to_string(array_remove(k.rows, s.row_number), ', ')
                                    else k.first::text end
                            from keys k
                            where s.code is null and (k.differ or s.row_number > k.first)
                                and (s.element_id, s.slot, s.division, s.unit, s.period, s.accepted)
                                    = (k.element_id, k.slot, k.division, k.unit, k.period, k.accepted)
                            """)
                    .define("table", table.name())
                    .define("key", DifferenceSql.KEY)
                    .bind("conflicting", Remark.CONFLICTING_DUPLICATE)
                    .bind("same", Remark.DUPLICATE)
                    .execute();
            handle.createUpdate(
                            """
                            delete from difference d using <table> s
                            where d.repeated and s.row_number = d.row_number and s.code is not null
                            """)
                    .define("table", table.name())
                    .execute();
        });
    }

    /**
     * One act of a supplier.
     *
     * @param origin what it is known by; null while nothing rests on it
     */
    record Act(int source, Long origin, Instant at) {

        Act known(long as) {
            return new Act(source, as, at);
        }
    }

    /** Makes the new values in these blocks the supplier's word. */
    void create(Act act, long first, long end) {
        slice(DifferenceSql.CREATED, act, first, end);
    }

    /** The same for the changed ones; what they replace goes into history. */
    void change(Act act, long first, long end) {
        slice("with ended as (" + DifferenceSql.ENDED + ") " + DifferenceSql.CHANGED, act, first, end);
    }

    private void slice(String sql, Act act, long first, long end) {
        jdbi.useHandle(handle -> bind(handle.createUpdate(sql), act)
                .define("origin", ":origin")
                .define("changed", DifferenceSql.IS_CHANGED)
                .define("part", SLICE)
                .bind("origin", act.origin())
                .bind("first", first)
                .bind("end", end)
                .execute());
    }

    /** What was provisional is over once the same supplier states it as accepted. */
    void endWaiting(StagedRows.Table table, Act act) {
        jdbi.useHandle(handle -> bind(
                        handle.createUpdate(
                                "with gone as (" + DifferenceSql.NO_LONGER_WAITING + ") " + DifferenceSql.WAITED),
                        act)
                .define("staged", table.name())
                .define("origin", ":origin")
                .define("sound", "")
                .bind("origin", act.origin())
                .execute());
    }

    static <T extends SqlStatement<T>> T bind(T statement, Act act) {
        return statement.bind("source", act.source()).bind("at", act.at().atOffset(ZoneOffset.UTC));
    }
}
