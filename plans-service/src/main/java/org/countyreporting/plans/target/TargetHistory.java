package org.countyreporting.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What targets said in each published revision that changed them; rows are added and never changed. */
@ApplicationScoped
public class TargetHistory {

    private final Session database;

    TargetHistory(Session database) {
        this.database = database;
    }

    /** The versions of the plan's targets up to a revision, by target, in order of revision. */
    public Map<String, List<TargetVersion>> of(String plan, int upTo) {
        return database.createNativeQuery(
                        """
                        select version.target, version.revision, version.effective_from, version.comparator,
                               version.value, version.value_high, version.change, version.reason,
                               version.document_number
                        from target_version version join target on target.id = version.target
                        where target.plan = ?1 and version.revision <= ?2
                        order by version.target, version.revision
                        """,
                        Tuple.class)
                .setParameter(1, plan)
                .setParameter(2, upTo)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(TargetHistory::version, Collectors.toList())));
    }

    private static TargetVersion version(Tuple row) {
        String change = row.get(6, String.class);
        return new TargetVersion(
                row.get(1, Integer.class),
                row.get(2, LocalDate.class),
                Comparator.valueOf(row.get(3, String.class)),
                row.get(4, BigDecimal.class),
                row.get(5, BigDecimal.class),
                change == null ? null : Change.valueOf(change),
                row.get(7, String.class),
                row.get(8, String.class));
    }

    /** Notes what a publication changes. */
    public void publish(Publication publication, Collection<Target> targets) {
        Map<String, List<TargetVersion>> known = of(publication.plan(), publication.revision());
        for (Target target : targets) {
            List<TargetVersion> versions = known.getOrDefault(target.id(), List.of());
            if (versions.isEmpty() || !versions.get(versions.size() - 1).saysTheSameAs(target)) {
                add(target.id(), publication.version(target, versions.isEmpty()));
            }
        }
    }

    private void add(String target, TargetVersion version) {
        database.createNativeMutationQuery(
                        """
                        insert into target_version (target, revision, effective_from, comparator, value, value_high,
                                                    change, reason, document_number)
                        values (?1, ?2, ?3, ?4, cast(?5 as numeric), cast(?6 as numeric), ?7, ?8, ?9)
                        """)
                .setParameter(1, target)
                .setParameter(2, version.revision())
                .setParameter(3, version.effectiveFrom())
                .setParameter(4, version.comparator().name())
                .setParameter(5, version.value(), BigDecimal.class)
                .setParameter(6, version.valueHigh(), BigDecimal.class)
                .setParameter(
                        7, version.change() == null ? null : version.change().name(), String.class)
                .setParameter(8, version.reason(), String.class)
                .setParameter(9, version.documentNumber(), String.class)
                .executeUpdate();
    }

    /** The revision that is being published, and when. */
    public record Publication(String plan, int revision, int year, LocalDate on, String documentNumber) {

        /**
         * At first a target holds from its start; what changes it later, from the day of publication. Either way the
         * planner may say another day.
         */
        TargetVersion version(Target target, boolean first) {
            LocalDate start = target.start() == null ? LocalDate.of(year, 1, 1) : target.start();
            LocalDate from = target.effectiveFrom() != null ? target.effectiveFrom() : first ? start : on;
            return TargetVersion.of(target, revision, from, documentNumber);
        }
    }
}
