package org.countyreporting.indicators.observation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** What entries say, in the table of observations. Told by progress-service alone, so no scope. */
@Singleton
class EntryObservations {

    private final Jdbi jdbi;

    EntryObservations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes the entry's version and holds the entry; empty when we know it or a newer one. */
    Optional<Integer> advance(EntryFigures entry, Instant firstSubmitted) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into source (kind, name, plan, task, task_label, unit, version, first_submitted_at)
                        values ('entry', :id, :plan, :task, :label, :unit, :version, :submitted)
                        on conflict (kind, name) do update set version = excluded.version,
                            task_label = excluded.task_label,
                            first_submitted_at = least(source.first_submitted_at, excluded.first_submitted_at)
                        where source.version < excluded.version
                        returning id
                        """)
                .bind("id", entry.id())
                .bind("plan", entry.plan())
                .bind("task", entry.task())
                .bind("label", entry.taskLabel())
                .bind("unit", entry.unit())
                .bind("version", entry.version())
                .bind("submitted", firstSubmitted.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .findOne());
    }

    /** The one act that a revision is; learns of its acceptance when that happens. */
    long origin(int source, EntryFigures.Revision revision) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into origin (source_id, revision, submitted_by, submitted_at, accepted_by, accepted_at)
                        values (:source, :revision, :by, :at, :acceptedBy, :acceptedAt)
                        on conflict (source_id, revision) where revision is not null
                            do update set accepted_by = coalesce(excluded.accepted_by, origin.accepted_by),
                                accepted_at = coalesce(excluded.accepted_at, origin.accepted_at)
                        returning id
                        """)
                .bind("source", source)
                .bind("revision", revision.number())
                .bind("by", revision.submittedBy())
                .bind("at", offset(revision.submittedAt()))
                .bind("acceptedBy", revision.acceptedBy())
                .bind("acceptedAt", offset(revision.acceptedAt()))
                .mapTo(Long.class)
                .one());
    }

    Map<Stated.Key, Stated> stated(int source) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select element_id, slot, division, unit, period, accepted, value, as_of, approximate, note, origin_id
                        from observation where source_id = :source and entry
                        """)
                .bind("source", source)
                .map((row, context) -> stated(row))
                .stream()
                .collect(Collectors.toMap(Stated::key, Function.identity())));
    }

    private static Stated stated(ResultSet row) throws SQLException {
        Stated.Key key = new Stated.Key(
                row.getInt("element_id"),
                row.getObject("slot", LocalDate.class),
                row.getString("division"),
                row.getString("unit"),
                row.getString("period"),
                row.getBoolean("accepted"));
        return new Stated(
                key,
                row.getBigDecimal("value"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("approximate"),
                row.getString("note"),
                row.getLong("origin_id"));
    }

    /** Takes values out of force; history keeps them with the time they stood and the act that ended it. */
    void end(int source, Collection<Stated> ended, Long by, Instant now) {
        batch(
                """
                with gone as (
                    delete from observation where element_id = :element and slot = :slot and division = :division
                        and unit = :unit and period = :period and source_id = :source and accepted = :accepted
                    returning *)
                insert into observation_history (element_id, slot, division, unit, period, source_id, accepted, value,
                    as_of, approximate, note, origin_id, since, until, ended_by)
                select element_id, slot, division, unit, period, source_id, accepted, value,
                    as_of, approximate, note, origin_id, since, :now, :by from gone
                """,
                ended,
                (statement, row) -> bindKey(statement, source, row.key())
                        .bind("now", offset(now))
                        .bind("by", by));
    }

    void begin(int source, Collection<Stated> begun, Instant now) {
        batch(
                """
                insert into observation (element_id, slot, division, unit, period, source_id, entry, accepted, value,
                    as_of, approximate, note, origin_id, since)
                values (:element, :slot, :division, :unit, :period, :source, true, :accepted, :value,
                    :asOf, :approximate, :note, :origin, :now)
                """,
                begun,
                (statement, row) -> bindKey(statement, source, row.key())
                        .bind("value", row.value())
                        .bind("asOf", row.asOf())
                        .bind("approximate", row.approximate())
                        .bind("note", row.note())
                        .bind("origin", row.origin())
                        .bind("now", offset(now)));
    }

    private static PreparedBatch bindKey(PreparedBatch statement, int source, Stated.Key key) {
        return statement
                .bind("element", key.element())
                .bind("slot", key.slot())
                .bind("division", key.division())
                .bind("unit", key.unit())
                .bind("period", key.period())
                .bind("source", source)
                .bind("accepted", key.accepted());
    }

    void forgetUnplaced(int source) {
        jdbi.useHandle(handle -> handle.execute("delete from unplaced_figure where source_id = ?", source));
    }

    void keepUnplaced(Collection<Unplaced> figures) {
        batch(
                """
                insert into unplaced_figure (source_id, accepted, element, division, unit, period, value, as_of,
                    approximate, note, origin_id, reason)
                values (:source, :accepted, :element, :division, :unit, :period, :value, :asOf,
                    :approximate, :note, :origin, :reason)
                on conflict on constraint unplaced_figure_pk do nothing
                """,
                figures,
                (statement, figure) -> statement
                        .bind("source", figure.source())
                        .bind("accepted", figure.accepted())
                        .bind("element", figure.element())
                        .bind("division", figure.division().text())
                        .bind("unit", figure.unit())
                        .bind("period", figure.period().toString())
                        .bind("value", figure.value())
                        .bind("asOf", figure.asOf())
                        .bind("approximate", figure.approximate())
                        .bind("note", figure.note())
                        .bind("origin", figure.origin())
                        .bind("reason", figure.reason().toString()));
    }

    List<Unplaced> unplacedOf(String element) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from unplaced_figure where element = :element order by source_id, accepted for update")
                .bind("element", element)
                .map((row, context) -> unplaced(row))
                .list());
    }

    static Unplaced unplaced(ResultSet row) throws SQLException {
        return new Unplaced(
                row.getInt("source_id"),
                row.getBoolean("accepted"),
                row.getString("element"),
                DivisionCode.parse(row.getString("division")),
                row.getString("unit"),
                Period.parse(row.getString("period")),
                row.getBigDecimal("value"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("approximate"),
                row.getString("note"),
                row.getLong("origin_id"),
                RejectionCode.of(row.getString("reason")));
    }

    void placed(Unplaced figure) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from unplaced_figure where source_id = ? and accepted = ? and element = ? and unit = ?",
                figure.source(),
                figure.accepted(),
                figure.element(),
                figure.unit()));
    }

    private interface Binding<T> {
        SqlStatement<?> bind(PreparedBatch statement, T row);
    }

    private <T> void batch(String sql, Collection<T> rows, Binding<T> binding) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle((Handle handle) -> {
            PreparedBatch batch = handle.prepareBatch(sql);
            rows.forEach(row -> {
                binding.bind(batch, row);
                batch.add();
            });
            batch.execute();
        });
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
