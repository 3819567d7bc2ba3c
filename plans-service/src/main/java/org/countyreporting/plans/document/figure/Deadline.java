package org.countyreporting.plans.document.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * By when (完成时限).
 *
 * @param wording as printed
 * @param date null when the year is in doubt
 * @param readings the days it may mean: one, or two when 明年 may count from the plan's year or from the one before
 * @param firm false for what is only hoped for (力争, 争取, 预计)
 */
public record Deadline(String wording, LocalDate date, List<LocalDate> readings, boolean firm) {}
