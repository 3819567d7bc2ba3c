package org.countyreporting.indicators.intake;

/** Told of the rows worked off so far; may throw to have the work given up. */
interface Progress {

    Progress UNWATCHED = done -> {};

    void done(long rows);
}
