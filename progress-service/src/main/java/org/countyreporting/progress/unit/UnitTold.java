package org.countyreporting.progress.unit;

/** A unit became known, or changed: for whoever worked without knowing it. */
public record UnitTold(KnownUnit unit) {}
