package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.Period;

/** What a promised change starts from (基数). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Baseline(BigDecimal value, Period period, Long indicatorVersion) {}
