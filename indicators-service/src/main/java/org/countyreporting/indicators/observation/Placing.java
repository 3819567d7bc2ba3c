package org.countyreporting.indicators.observation;

import java.time.LocalDate;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.window.Slots;
import org.countyreporting.indicators.window.StatisticalYear;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/** The rules by which a value finds its place; the same for entries and suppliers. */
public final class Placing {

    private Placing() {}

    /**
     * Places a value.
     *
     * @param whole whether it speaks of the whole division
     * @param asOf null where none was said
     */
    public static Placement place(
            DataElement element, DivisionCode division, boolean whole, Period period, LocalDate asOf) {
        if (element == null) {
            return Placement.refused(RejectionCode.UNKNOWN_ELEMENT);
        }
        boolean day = period.frequency() == Frequency.DAY;
        boolean dated = element.kind() == Kind.CUMULATIVE || element.kind() == Kind.STOCK;
        if (day ? !dated : period.frequency() != element.declared().frequency()) {
            return Placement.refused(RejectionCode.WRONG_FREQUENCY);
        }
        if (whole && isBelow(division, element)) {
            return Placement.refused(RejectionCode.BELOW_COLLECTION_LEVEL);
        }
        Slots slots = slots(element);
        Window slot = slots.of(period);
        LocalDate date = asOf != null ? asOf : day ? period.first() : slot.last();
        boolean within = day ? date.equals(period.first()) : slot.contains(date);
        return within ? Placement.at(slot.last(), date) : Placement.refused(RejectionCode.AS_OF_OUTSIDE_PERIOD);
    }

    static Slots slots(DataElement element) {
        return new Slots(
                element.declared().frequency(),
                new StatisticalYear(element.declared().statisticalYearStart()));
    }

    private static boolean isBelow(DivisionCode division, DataElement element) {
        return division.level().compareTo(element.collectionLevel()) > 0
                && Divisions.shipped()
                        .find(division)
                        .filter(known -> known.isAt(element.collectionLevel()))
                        .isEmpty();
    }
}
