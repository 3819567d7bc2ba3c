package org.countyreporting.progress.obligation;

/** How far the entry of an obligation has come, as far as it counts: a draft does not. */
public enum Standing {
    OPEN,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
