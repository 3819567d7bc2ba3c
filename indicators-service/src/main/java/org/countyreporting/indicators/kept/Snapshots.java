package org.countyreporting.indicators.kept;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What can be seen in the database at a moment, and what has been noted since an earlier one. */
@Singleton
class Snapshots {

    /** Asked before every answer: the plan is the same whatever was seen, so that it is made once for each connection. */
    private static final String SINCE =
            """
            select pg_current_snapshot()::text as snapshot, now() as at, pg_postmaster_start_time() as started,
                pg_current_xact_id_if_assigned() is not null as writing,
                n.xid is not null as noted, n.element_id, n.area, n.first_slot, n.last_slot
            from (select) as look
            left join change_notice n on n.xid >= pg_snapshot_xmin((select cast(:seen as pg_snapshot)))
                and n.xid <= '18446744073709551615' and not pg_visible_in_snapshot(n.xid, (select cast(:seen as pg_snapshot)))
            """;

    private final Jdbi jdbi;

    Snapshots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One look.
     *
     * @param snapshot PostgreSQL's text of it
     * @param at when it was, by the database's clock
     * @param started when the server was started: one that was put back to an earlier state was started anew
     * @param writing whether the transaction that looks has written: it sees what nobody else does, and its snapshot does
     *     not say that it is still under way
     * @param notices what has changed since the earlier look; nothing without one
     */
    record Look(String snapshot, Instant at, Instant started, boolean writing, List<Notice> notices) {}

    private record Line(String snapshot, Instant at, Instant started, boolean writing, Notice notice) {}

    /** Looks with a connection in hand: who waits for his turn to look must not wait for a connection then. */
    <T> T looking(Function<Handle, T> looking) {
        return jdbi.withHandle(looking::apply);
    }

    /** @param seen the snapshot of the earlier look; null for none */
    static Look look(Handle handle, String seen) {
        List<Line> lines = handle.createQuery(SINCE)
                .bind("seen", seen)
                .map((row, context) -> new Line(
                        row.getString("snapshot"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("started", OffsetDateTime.class).toInstant(),
                        row.getBoolean("writing"),
                        row.getBoolean("noted")
                                ? new Notice(
                                        row.getObject("element_id", Integer.class),
                                        row.getString("area"),
                                        row.getObject("first_slot", LocalDate.class),
                                        row.getObject("last_slot", LocalDate.class))
                                : null))
                .list();
        return new Look(
                lines.get(0).snapshot(),
                lines.get(0).at(),
                lines.get(0).started(),
                lines.get(0).writing(),
                lines.stream().map(Line::notice).filter(Objects::nonNull).toList());
    }

    /** What was noted so long ago that nobody can have missed it. */
    void forget(Duration age) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from change_notice where noted_at < now() - make_interval(secs => :age)")
                .bind("age", age.toSeconds())
                .execute());
    }
}
