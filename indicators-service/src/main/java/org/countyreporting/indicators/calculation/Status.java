package org.countyreporting.indicators.calculation;

import org.countyreporting.conventions.binding.Words;

/** Which values count: accepted ones, or the newest submitted with the accepted behind them. */
public enum Status {
    ACCEPTED,
    PROVISIONAL;

    @com.fasterxml.jackson.annotation.JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
