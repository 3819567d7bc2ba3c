package org.countyreporting.progress.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.vocabulary.UnitId;

/** Counts obligations by unit, in the database. */
@ApplicationScoped
class Completeness {

    private static final String SELECT =
            """
            select o.unit, u.name, u.division,
                count(case when o.waivedAt is null or o.standing <> OPEN then 1 end),
                count(case when o.standing = SUBMITTED or o.standing = ACCEPTED then 1 end),
                count(case when o.inForce = true then 1 end),
                count(case when o.standing = RETURNED then 1 end),
                count(case when o.firstSubmittedOn <= o.dueOn then 1 end),
                count(case when o.firstSubmittedOn > o.dueOn then 1 end),
                count(case when o.standing = OPEN and o.waivedAt is null and o.dueOn < :today then 1 end),
                count(case when o.standing = OPEN and o.waivedAt is not null then 1 end)
            from Obligation o
            left join KnownUnit u on u.id = cast(o.unit as String)""";

    private static final String GROUP = " group by o.unit, u.name, u.division order by o.unit";

    private final ObligationRepository obligations;
    private final DueDates dueDates;

    Completeness(ObligationRepository obligations, DueDates dueDates) {
        this.obligations = obligations;
        this.dueDates = dueDates;
    }

    List<CompletenessRow> count(Conditions conditions, PageRequest page) {
        page.after(1).ifPresent(key -> conditions.and("o.unit > :after").with("after", unit(key.get(0))));
        conditions.and("o.cancelledAt is null").with("today", dueDates.today());
        return obligations
                .find(SELECT + conditions.where() + GROUP, conditions.parameters())
                .project(CompletenessRow.class)
                .page(0, page.limit() + 1)
                .list();
    }

    private static UnitId unit(String text) {
        try {
            return UnitId.parse(text);
        } catch (IllegalArgumentException e) {
            throw PageRequest.badCursor();
        }
    }
}
