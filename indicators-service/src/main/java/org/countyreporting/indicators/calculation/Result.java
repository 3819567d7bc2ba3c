package org.countyreporting.indicators.calculation;

import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Result (计算结果): what a subject comes to for a division and a period, and what it was held against. */
record Result(
        Subject subject,
        DivisionCode division,
        Period period,
        Outcome outcome,
        Change previous,
        Change yearAgo,
        Compared target,
        boolean provisional) {}
