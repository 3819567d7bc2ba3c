package org.countyreporting.vocabulary;

/**
 * Administrative division (行政区划) as the table has it.
 *
 * @param level the level of its code
 * @param repeated the level one down at which the same division stands once more, or null: Dongguan 4419 is also its own
 *     county level
 */
public record Division(DivisionCode code, String name, Kind kind, DivisionLevel level, DivisionLevel repeated) {

    /** What sort of row it is. */
    public enum Kind {
        ORDINARY,
        /** A development zone with a statistical code only; not expected to report. */
        STATISTICAL,
        /** The districts of a city together (市辖区), used for what a city runs itself; accepted, never expected. */
        MUNICIPAL_DISTRICTS,
        /** A row the table needs between a province and the counties directly under it; not expected to report. */
        PLACEHOLDER
    }

    /** Whether it counts among the divisions of this level. */
    public boolean isAt(DivisionLevel asked) {
        return level == asked || repeated == asked;
    }
}
