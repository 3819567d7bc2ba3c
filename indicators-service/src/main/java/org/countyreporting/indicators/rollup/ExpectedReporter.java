package org.countyreporting.indicators.rollup;

import org.countyreporting.vocabulary.DivisionCode;

/** A unit that a published task asks for an element, and whether for its whole division. */
public record ExpectedReporter(String element, String unit, DivisionCode division, boolean whole, int year) {}
