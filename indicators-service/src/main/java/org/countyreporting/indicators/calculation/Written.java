package org.countyreporting.indicators.calculation;

/**
 * An answer that is written already.
 *
 * @param next the cursor of the page that follows, null where none does
 */
record Written(String text, String next) {}
