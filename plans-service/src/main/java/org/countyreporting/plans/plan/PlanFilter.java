package org.countyreporting.plans.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** What a list of plans is narrowed down to; null where it is not. */
record PlanFilter(DivisionCode division, Integer year, PlanState state, List<String> after) {

    private static final String READABLE =
            """
            select p, r.key.revision, r.title, r.documentNumber, r.publishedAt
            from Plan p join PlanRevision r
            on r.key.plan = p.id and r.key.revision = coalesce(p.publishedRevision, p.draftRevision)
            where (p.division like :scope or p.publishedRevision is not null
                   and exists (select 1 from PlanUnit u where u.key.plan = p.id and u.key.unit = :unit))
            """;

    PanacheQuery<Tuple> query(PlanRepository plans, PlanReader reader) {
        StringBuilder text = new StringBuilder(READABLE);
        Map<String, Object> values = new HashMap<>();
        values.put("scope", reader.scope().prefix() + "%");
        values.put("unit", reader.unit().map(UnitId::text).orElse(""));
        if (division != null) {
            text.append(" and p.division like :division");
            values.put("division", division.prefix() + "%");
        }
        if (year != null) {
            text.append(" and p.year = :year");
            values.put("year", year);
        }
        if (state != null) {
            text.append(" and p.publishedRevision is ").append(state == PlanState.DRAFT ? "null" : "not null");
        }
        if (after != null) {
            text.append(
                    """
                     and (p.year < :afterYear or p.year = :afterYear
                     and (p.division > :afterDivision or p.division = :afterDivision and p.id > :afterId))
                    """);
            values.put("afterYear", afterYear());
            values.put("afterDivision", after.get(1));
            values.put("afterId", after.get(2));
        }
        return plans.find(text + " order by p.year desc, p.division, p.id", values)
                .project(Tuple.class);
    }

    private int afterYear() {
        try {
            return Integer.parseInt(after.get(0));
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
    }
}
