package org.countyreporting.indicators.element;

import org.countyreporting.vocabulary.DivisionLevel;

public final class DataElementFixture {

    private DataElementFixture() {}

    /** A monthly count of persons, all else as usual. */
    public static DataElement element(int id, String code, Kind kind, DivisionLevel level) {
        return new DataElement(
                id,
                code,
                1,
                new DataElementChange(
                        code, null, "人", kind, null, level, null, null, null, null, null, null, null, null, null, null,
                        null));
    }
}
