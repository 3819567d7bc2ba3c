package org.countyreporting.indicators.unit;

import org.countyreporting.vocabulary.DivisionCode;

/** Reporting unit (填报单位) as plans-service tells of it; kind is {@code commission} or {@code institution}. */
public record Unit(String id, long version, String name, DivisionCode division, String kind) {}
