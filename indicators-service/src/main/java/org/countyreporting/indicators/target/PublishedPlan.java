package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;

/** What we keep of a published plan: its targets, their shares, and who is asked for which element. */
public record PublishedPlan(
        String id,
        long version,
        int revision,
        String title,
        int year,
        DivisionCode division,
        Instant publishedAt,
        List<PlannedTask> tasks,
        List<PlannedTarget> targets,
        List<Share> shares,
        List<Ask> asks) {

    /** A target and the task it stands under. */
    public record PlannedTarget(String task, String taskLabel, Target target) {}

    /** A division's share of a target (分解). */
    public record Share(String target, DivisionCode division, BigDecimal value) {}

    /** A unit asked for an element; scope is whole, own, or empty where the unit's kind decides. */
    public record Ask(String task, String element, String unit, String scope) {}
}
