package org.countyreporting.indicators.unit;

/** Who keeps the units: asked once about one we were not told of. */
public interface UnitRegister {

    Answer ask(String id);

    /** What it knows of a unit. */
    sealed interface Answer {

        record Known(Unit unit) implements Answer {}

        record Unknown() implements Answer {}

        /** It does not answer just now. */
        record Unreachable() implements Answer {}
    }
}
