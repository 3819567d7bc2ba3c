package org.countyreporting.indicators.kept;

/** Work that takes more room than one value does. */
public interface Sizeable {

    /** How many values take as much room. */
    int size();
}
