package org.countyreporting.indicators.intake;

import org.countyreporting.vocabulary.DivisionCode;

/**
 * On whose word and how a batch is taken in.
 *
 * @param supplier subject of the supplying system
 * @param name what people know it by
 */
record Terms(String supplier, String name, DivisionCode division, Mode mode, boolean dryRun) {

    /** Whether a batch with so many rejected rows is refused as a whole; a dry run never is. */
    boolean refuses(long rejected) {
        return !dryRun && mode == Mode.ATOMIC && rejected > 0;
    }

    /** Whether a batch with so many rejected rows is written. */
    boolean writes(long rejected) {
        return !dryRun && !refuses(rejected);
    }
}
