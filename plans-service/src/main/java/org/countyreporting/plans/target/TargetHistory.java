package org.countyreporting.plans.target;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What targets said in each published revision that changed them; rows are added and never changed. */
@ApplicationScoped
public class TargetHistory {

    /** The versions of the plan's targets up to a revision, by target, in order of revision. */
    public Map<String, List<TargetVersion>> of(String plan, int upTo) {
        return Panache.getSession()
                .createNativeQuery(
                        """
                        select version.target, version.revision, version.effective_from, version.comparator,
                               version.value, version.value_high, version.change, version.reason,
                               version.document_number
                        from target_version version join target on target.id = version.target
                        where target.plan = ?1 and version.revision <= ?2
                        order by version.target, version.revision
                        """,
                        Tuple.class)
                .setQueryPlanCacheable(false)
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

    /** Notes what a publication changes, in one statement however many targets. */
    public void publish(Publication publication, Collection<Target> targets) {
        Map<String, List<TargetVersion>> known = of(publication.plan(), publication.revision());
        List<String> changed = new ArrayList<>();
        List<TargetVersion> versions = new ArrayList<>();
        for (Target target : targets) {
            List<TargetVersion> before = known.getOrDefault(target.id(), List.of());
            if (before.isEmpty() || !before.get(before.size() - 1).saysTheSameAs(target)) {
                changed.add(target.id());
                versions.add(publication.version(target, before.isEmpty()));
            }
        }
        Panache.getSession()
                .createNativeMutationQuery(
                        """
                        insert into target_version (target, revision, effective_from, comparator, value, value_high,
                                                    change, reason, document_number)
                        select target, ?1, cast(effective_from as date), comparator, cast(value as numeric),
                               cast(value_high as numeric), change, reason, ?2
                        from unnest(cast(?3 as text[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as text[]),
                                    cast(?7 as text[]), cast(?8 as text[]), cast(?9 as text[]))
                             version (target, effective_from, comparator, value, value_high, change, reason)
                        """)
                .setParameter(1, publication.revision())
                .setParameter(2, publication.documentNumber(), String.class)
                .setParameter(3, changed.toArray(String[]::new))
                .setParameter(4, column(versions, TargetVersion::effectiveFrom))
                .setParameter(
                        5, column(versions, version -> version.comparator().name()))
                .setParameter(6, column(versions, version -> plain(version.value())))
                .setParameter(7, column(versions, version -> plain(version.valueHigh())))
                .setParameter(
                        8,
                        column(
                                versions,
                                version -> version.change() == null
                                        ? null
                                        : version.change().name()))
                .setParameter(9, column(versions, TargetVersion::reason))
                .executeUpdate();
    }

    private static String[] column(List<TargetVersion> versions, Function<TargetVersion, Object> part) {
        return versions.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
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
