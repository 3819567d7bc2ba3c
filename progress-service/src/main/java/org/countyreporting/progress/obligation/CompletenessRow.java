package org.countyreporting.progress.obligation;

import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** Counts of one unit's obligations. */
record CompletenessRow(
        UnitId unit,
        String unitName,
        DivisionCode division,
        long owed,
        long submitted,
        long accepted,
        long returned,
        long onTime,
        long late,
        long missing,
        long waived) {

    List<String> key() {
        return List.of(unit.text());
    }
}
