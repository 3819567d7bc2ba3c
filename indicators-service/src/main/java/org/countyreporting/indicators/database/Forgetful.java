package org.countyreporting.indicators.database;

/** Keeps some things for a while only. */
public interface Forgetful {

    /** Asked from time to time, outside any transaction. */
    void forget();
}
