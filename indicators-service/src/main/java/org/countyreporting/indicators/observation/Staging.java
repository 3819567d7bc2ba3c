package org.countyreporting.indicators.observation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Takes a batch in by sets: COPY into a temporary table, a fixed number of statements after it, however many rows. The
 * rows were held against the caller's scope when they were read.
 */
@Singleton
class Staging {

    private static final String KEY = "element_id, slot, division, unit, period, accepted";
    private static final String SAME_KEY =
            """
            o.element_id = s.element_id and o.slot = s.slot and o.division = s.division and o.unit = s.unit
                and o.period = s.period and o.source_id = :source and o.accepted = s.accepted
            """;
    private static final int CHUNK = 1 << 16;

    private final Jdbi jdbi;

    Staging(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The source that a supplying system is; held until the transaction ends, so that its batches queue up. */
    int source(String supplier, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into source (kind, name, version, first_submitted_at) values ('supplier', :name, 1, :now)
                        on conflict (kind, name) do update set version = source.version + 1
                        returning id
                        """)
                .bind("name", supplier)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
    }

    void copy(Iterator<StagedRow> rows) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    """
                    create temporary table if not exists staged (row_number bigint, element_id int, slot date,
                        division text collate "C", unit text collate "C", period text collate "C", accepted boolean,
                        value numeric, as_of date) on commit delete rows
                    """);
            handle.execute("truncate staged");
            stream(handle, rows);
            handle.execute("analyze staged");
        });
    }

    private static void stream(Handle handle, Iterator<StagedRow> rows) {
        try {
            copy(handle, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be staged", e);
        }
    }

    private static void copy(Handle handle, Iterator<StagedRow> rows) throws SQLException {
        CopyIn copy =
                handle.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged from stdin");
        try {
            StringBuilder chunk = new StringBuilder(CHUNK + 200);
            while (rows.hasNext()) {
                chunk.append(rows.next().line());
                if (chunk.length() >= CHUNK) {
                    send(copy, chunk);
                }
            }
            send(copy, chunk);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder chunk) throws SQLException {
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        chunk.setLength(0);
    }

    /** @param differs whether rows of its key say different things */
    record Duplicate(long row, long first, boolean differs) {}

    /** Rows that share a key, the first of identical ones left out. */
    List<Duplicate> duplicates() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with repeated as (
                            select %1$s, min(row_number) as first,
                                min(value) <> max(value) or min(as_of) <> max(as_of) as differs
                            from staged group by %1$s having count(*) > 1)
                        select s.row_number, r.first, r.differs from staged s join repeated r using (%1$s)
                        where r.differs or s.row_number > r.first order by s.row_number
                        """
                                .formatted(KEY))
                .map((row, context) -> new Duplicate(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                .list());
    }

    void drop(Collection<Long> rows) {
        if (!rows.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("delete from staged where row_number = any(:rows)")
                    .bindArray("rows", Long.class, rows)
                    .execute());
        }
    }

    record UnitAt(String unit, String division) {}

    Set<UnitAt> units() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select distinct unit, division from staged where unit <> ''")
                        .map((row, context) -> new UnitAt(row.getString(1), row.getString(2)))
                        .set());
    }

    List<Long> rowsOf(UnitAt unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_number from staged where unit = :unit and division = :division order by 1")
                .bind("unit", unit.unit())
                .bind("division", unit.division())
                .mapTo(Long.class)
                .list());
    }

    record Counts(long created, long updated, long unchanged) {}

    Counts count(int source) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select count(*) filter (where o.element_id is null),
                            count(*) filter (where o.value <> s.value or o.as_of <> s.as_of),
                            count(*) filter (where o.value = s.value and o.as_of = s.as_of)
                        from staged s left join observation o on
                        """
                                + SAME_KEY)
                .bind("source", source)
                .map((row, context) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one());
    }

    /** Makes the staged rows the supplier's word; what they replace goes into history. */
    void apply(int source, String who, Instant now, boolean changes) {
        jdbi.useHandle(handle -> {
            long origin = handle.createQuery(
                            """
                            insert into origin (source_id, submitted_by, submitted_at, accepted_by, accepted_at)
                            values (:source, :who, :now, :who, :now) returning id
                            """)
                    .bind("source", source)
                    .bind("who", who)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .one();
            if (changes) {
                history(handle, source, origin, now);
            }
            handle.createUpdate(
                            """
                            insert into observation (element_id, slot, division, unit, period, source_id, entry, accepted,
                                value, as_of, origin_id, since)
                            select element_id, slot, division, unit, period, :source, false, accepted, value, as_of,
                                :origin, :now
                            from staged
                            on conflict on constraint observation_pk do update set value = excluded.value,
                                as_of = excluded.as_of, origin_id = excluded.origin_id, since = excluded.since
                            where observation.value <> excluded.value or observation.as_of <> excluded.as_of
                            """)
                    .bind("source", source)
                    .bind("origin", origin)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    private static void history(Handle handle, int source, long origin, Instant now) {
        handle.createUpdate(
                        """
                        insert into observation_history (element_id, slot, division, unit, period, source_id, accepted,
                            value, as_of, approximate, note, origin_id, since, until, ended_by)
                        select o.element_id, o.slot, o.division, o.unit, o.period, o.source_id, o.accepted, o.value,
                            o.as_of, o.approximate, o.note, o.origin_id, o.since, :now, :origin
                        from staged s join observation o on
                        """
                                + SAME_KEY + " where o.value <> s.value or o.as_of <> s.as_of")
                .bind("source", source)
                .bind("origin", origin)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** What was provisional is over once the same supplier states it as accepted. */
    void endWaiting(int source, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with gone as (
                            delete from observation o using staged s
                            where not o.accepted and o.source_id = :source and s.accepted
                                and o.element_id = s.element_id and o.slot = s.slot and o.division = s.division
                                and o.unit = s.unit and o.period = s.period
                                and exists (select 1 from observation w where w.source_id = :source and not w.accepted)
                            returning o.*)
                        insert into observation_history (element_id, slot, division, unit, period, source_id, accepted,
                            value, as_of, approximate, note, origin_id, since, until)
                        select element_id, slot, division, unit, period, source_id, accepted,
                            value, as_of, approximate, note, origin_id, since, :now from gone
                        """)
                .bind("source", source)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
