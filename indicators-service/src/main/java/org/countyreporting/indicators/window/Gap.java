package org.countyreporting.indicators.window;

import org.countyreporting.conventions.binding.Words;

/** Why an amount could not be told, or not wholly. */
public enum Gap {
    /** Nothing was reported. */
    NOT_REPORTED,
    /** The value to the window's start is missing, so that the difference cannot be taken. */
    START_MISSING,
    /** The window is shorter than what is reported. */
    FINER_THAN_REPORTED,
    /** Its values of several periods must not be added: the same person may stand in each. */
    NOT_ADDITIVE_OVER_PERIODS,
    /** Its values of several divisions must not be added. */
    NOT_ADDITIVE_OVER_DIVISIONS;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
