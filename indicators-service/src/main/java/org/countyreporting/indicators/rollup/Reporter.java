package org.countyreporting.indicators.rollup;

import org.countyreporting.indicators.window.Series;
import org.countyreporting.vocabulary.DivisionCode;

/**
 * One reporter's values of an element.
 *
 * @param unit empty for a division as a whole
 */
public record Reporter(DivisionCode division, String unit, Series series) {}
