package org.countyreporting.indicators.calculation;

import org.countyreporting.vocabulary.DivisionCode;

/** A unit that a published task asks for an element, and whether for its whole division. */
record ExpectedReporter(String element, String unit, DivisionCode division, boolean whole, int year) {}
