package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.countyreporting.vocabulary.DivisionCode;

/** A target of a published plan with everything it was over time and the shares divisions have of it. */
public record PlannedTargetVersions(
        String id,
        String plan,
        String planTitle,
        int year,
        DivisionCode division,
        Instant publishedAt,
        String task,
        String taskLabel,
        int position,
        Measured measured,
        TargetVersions versions,
        Map<DivisionCode, BigDecimal> shares) {}
