package org.countyreporting.indicators.target;

import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;

/** What a published plan is about: its tasks in their order. */
public record PlanOutline(String id, String title, int year, DivisionCode division, List<PlannedTask> tasks) {}
