package org.countyreporting.indicators.result;

import java.util.List;
import org.countyreporting.indicators.calculation.Finding;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.comparison.Change;
import org.countyreporting.indicators.comparison.Compared;
import org.countyreporting.indicators.comparison.Rank;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/**
 * Result (计算结果): what a subject comes to for a division and a period, and what it was held against.
 *
 * @param rank null when the divisions are not ranked, or when this one has no value
 * @param findings what was noticed, about the value and about the comparisons
 */
record Result(
        Subject subject,
        DivisionCode division,
        Period period,
        Outcome outcome,
        Change previous,
        Change yearAgo,
        Compared target,
        Rank rank,
        List<Finding> findings,
        Known known) {}
