package org.countyreporting.indicators.rollup;

import java.util.Optional;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/** Where a division stands to a collection level. */
public final class Leaves {

    public enum Place {
        ABOVE,
        AT,
        BELOW
    }

    private static final Divisions DIVISIONS = Divisions.shipped();

    private Leaves() {}

    public static Place place(DivisionCode code, DivisionLevel level) {
        if (level == DivisionLevel.NATION) {
            return code.level() == DivisionLevel.NATION ? Place.AT : Place.BELOW;
        }
        Optional<Division> known = DIVISIONS.find(code);
        if (known.map(division -> division.isAt(level)).orElse(code.level() == level)) {
            return Place.AT;
        }
        return code.level().compareTo(level) > 0 ? Place.BELOW : Place.ABOVE;
    }

    /** The division of the level that this one is or lies in; empty for those above, whose own work counts directly. */
    public static Optional<DivisionCode> leafOf(DivisionCode code, DivisionLevel level) {
        return switch (place(code, level)) {
            case AT -> Optional.of(code);
            case ABOVE -> Optional.empty();
            case BELOW ->
                Optional.of(
                        level == DivisionLevel.NATION
                                ? DivisionCode.NATION
                                : DivisionCode.parse(code.text().substring(0, level.digits())));
        };
    }
}
