package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.Period;

/** Cumulative position to be reached by the end of a period (阶段目标), in the target's own terms. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Milestone(Period period, BigDecimal value) {}
