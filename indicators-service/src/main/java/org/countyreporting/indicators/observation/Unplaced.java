package org.countyreporting.indicators.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** A figure of an entry that no definition has a place for (yet); kept as it was said. */
record Unplaced(
        int source,
        boolean accepted,
        String element,
        DivisionCode division,
        String unit,
        Period period,
        BigDecimal value,
        LocalDate asOf,
        boolean approximate,
        String note,
        long origin,
        RejectionCode reason) {}
