package org.countyreporting.indicators.target;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.indicators.database.Json;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * The targets of published plans. Asked for divisions that the caller may read: their own plans' and those of the
 * divisions around them, whose shares and each-targets they have to meet.
 */
@Singleton
public class Targets {

    private static final String TARGETS =
            """
            select t.id, t.plan, p.title, p.year, p.division, p.published_at, t.task, t.task_label,
                t.position, t.measured, v.revision, v.definition, a.division as share_of, a.value as share
            from target t
            join plan p on p.id = t.plan
            join target_version v on v.target = t.id and v.revision <= p.revision
                and (cast(:known as timestamptz) is null or v.published_at is null or v.published_at <= :known)
            left join allocation a on a.target = t.id %s
            %s
            order by p.published_at desc, p.id, t.position, v.revision
            """;

    private final Jdbi jdbi;
    private final Json json;

    Targets(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * Newest plan first, then in the order of the plan.
     *
     * @param known leaves out what was published later; null for all
     */
    public List<PlannedTargetVersions> of(
            Collection<Measured> measured, Collection<DivisionCode> divisions, Instant known) {
        return jdbi.withHandle(handle -> read(handle.createQuery(TARGETS.formatted(
                        "and a.division = any(:divisions)",
                        "where t.measured = any(:measured) and p.division = any(:divisions)"))
                .bind("known", known == null ? null : known.atOffset(ZoneOffset.UTC))
                .bindArray(
                        "divisions",
                        String.class,
                        divisions.stream().map(DivisionCode::text).toList())
                .bindArray(
                        "measured",
                        String.class,
                        measured.stream().map(Measured::toString).toList())));
    }

    /** The targets of some tasks of a plan, with all their shares. */
    public List<PlannedTargetVersions> of(String plan, Collection<String> tasks) {
        return jdbi.withHandle(handle ->
                read(handle.createQuery(TARGETS.formatted("", "where t.plan = :plan and t.task = any(:tasks)"))
                        .bindNull("known", Types.TIMESTAMP_WITH_TIMEZONE)
                        .bind("plan", plan)
                        .bindArray("tasks", String.class, tasks)));
    }

    private List<PlannedTargetVersions> read(Query query) {
        Map<String, PlannedTargetVersions> targets = new LinkedHashMap<>();
        Map<String, Map<Integer, Target>> versions = new HashMap<>();
        query.map((row, context) -> read(row, targets, versions)).list();
        return targets.values().stream()
                .map(target -> new PlannedTargetVersions(
                        target.id(),
                        target.plan(),
                        target.planTitle(),
                        target.year(),
                        target.division(),
                        target.publishedAt(),
                        target.task(),
                        target.taskLabel(),
                        target.position(),
                        target.measured(),
                        new TargetVersions(List.copyOf(versions.get(target.id()).values())),
                        target.shares()))
                .toList();
    }

    private PlannedTargetVersions read(
            ResultSet row, Map<String, PlannedTargetVersions> targets, Map<String, Map<Integer, Target>> versions)
            throws SQLException {
        String id = row.getString("id");
        Map<Integer, Target> known = versions.computeIfAbsent(id, any -> new LinkedHashMap<>());
        int revision = row.getInt("revision");
        if (!known.containsKey(revision)) {
            known.put(revision, json.read(row.getString("definition"), Target.class));
        }
        PlannedTargetVersions target = targets.get(id);
        if (target == null) {
            String measured = row.getString("measured");
            target = new PlannedTargetVersions(
                    id,
                    row.getString("plan"),
                    row.getString("title"),
                    row.getInt("year"),
                    DivisionCode.parse(row.getString("division")),
                    row.getObject("published_at", OffsetDateTime.class).toInstant(),
                    row.getString("task"),
                    row.getString("task_label"),
                    row.getInt("position"),
                    measured == null ? null : Measured.parse(measured),
                    new TargetVersions(List.copyOf(known.values())),
                    new HashMap<>());
            targets.put(id, target);
        }
        BigDecimal share = row.getBigDecimal("share");
        if (share != null) {
            target.shares().put(DivisionCode.parse(row.getString("share_of")), share);
        }
        return target;
    }
}
