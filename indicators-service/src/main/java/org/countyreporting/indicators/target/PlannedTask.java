package org.countyreporting.indicators.target;

/** A task of a published plan, with its label as printed. */
public record PlannedTask(String id, String label, String title) {}
