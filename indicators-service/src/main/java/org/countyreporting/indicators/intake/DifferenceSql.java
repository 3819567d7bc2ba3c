package org.countyreporting.indicators.intake;

/**
 * What is done with a difference, whether it stands in tables of its own or is part of one statement: {@code <staged>} are
 * the rows that were sent, {@code difference} those of them that are new or changed, {@code <part>} narrows it,
 * {@code <origin>} is the act of delivering, {@code <sound>} a condition on the whole batch.
 */
final class DifferenceSql {

    static final String KEY = "element_id, slot, division, unit, period, accepted";

    /** The columns of {@code difference}, in order. */
    static final String COLUMNS =
            "row_number, " + KEY + ", value, as_of, repeated, was, was_as_of, was_origin, was_since, place";

    static final String COMPARED =
            """
            select s.*, o.value, o.as_of, o.origin_id, o.since, o.ctid
            from (
                select min(row_number), <key>, min(value) as value, min(as_of) as as_of, count(*) > 1 as repeated
                from <staged> where code is null group by <key>) s
            left join observation o on o.element_id = s.element_id and o.slot = s.slot
                and o.division = s.division and o.unit = s.unit and o.period = s.period
                and o.source_id = :source and o.accepted = s.accepted
            where o.value is null or o.value <> s.value or o.as_of <> s.as_of or s.repeated
            order by s.element_id, s.slot, s.division, s.unit, s.period, s.accepted
            """;

    static final String IS_CHANGED = "(d.was <> d.value or d.was_as_of <> d.as_of)";

    static final String CREATED =
            """
            insert into observation (element_id, slot, division, unit, period, source_id, entry,
                accepted, value, as_of, origin_id, since)
            select element_id, slot, division, unit, period, :source, false, accepted, value, as_of, <origin>, :at
            from difference d where d.was is null <part>
            """;

    static final String ENDED =
            """
            insert into observation_history (element_id, slot, division, unit, period, source_id, accepted,
                value, as_of, approximate, origin_id, since, until, ended_by)
            select element_id, slot, division, unit, period, :source, accepted,
                was, was_as_of, false, was_origin, was_since, :at, <origin>
            from difference d where <changed> <part>
            """;

    static final String CHANGED =
            """
            update observation o set value = d.value, as_of = d.as_of, origin_id = <origin>, since = :at
            from difference d where o.ctid = d.place and <changed> <part>
            """;

    /** Of a supplier who has nothing provisional no row is looked for. */
    static final String NO_LONGER_WAITING =
            """
            delete from observation o using <staged> s
            where not o.accepted and o.source_id = :source and s.accepted and s.code is null
                and o.element_id = s.element_id and o.slot = s.slot
                and o.division = s.division and o.unit = s.unit and o.period = s.period
                and exists (select from observation w where w.source_id = :source and not w.accepted) <sound>
            returning o.*
            """;

    static final String WAITED =
            """
            insert into observation_history (element_id, slot, division, unit, period, source_id,
                accepted, value, as_of, approximate, note, origin_id, since, until, ended_by)
            select element_id, slot, division, unit, period, source_id,
                accepted, value, as_of, approximate, note, origin_id, since, :at, <origin> from gone
            """;

    private DifferenceSql() {}
}
