package org.countyreporting.conventions.condition;

/** A representation that counts its changes; the count is its strong entity tag. */
public interface Versioned {

    long version();
}
