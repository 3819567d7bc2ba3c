package org.countyreporting.indicators.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.countyreporting.indicators.calculation.Finding;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.Standing;
import org.countyreporting.indicators.target.Target;

/**
 * A target with how the actual stands against it.
 *
 * @param share whether it is the division's own share of a wider target
 */
public record Compared(
        PlannedTargetVersions planned,
        Target target,
        boolean share,
        BigDecimal actual,
        LocalDate actualFrom,
        LocalDate actualTo,
        boolean partial,
        Standing standing,
        java.util.List<Finding> findings) {}
