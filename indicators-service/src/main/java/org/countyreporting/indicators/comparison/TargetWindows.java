package org.countyreporting.indicators.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.definition.Behaviour;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.Target;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Period;

/** Over which days targets are held against what was reached. */
public final class TargetWindows {

    private TargetWindows() {}

    /** The days that the target of a plan may rest on, up to a period's end. */
    public static List<Window> of(Subject subject, PlannedTargetVersions planned, Period period) {
        LocalDate end = subject.window(period).last();
        List<Window> windows = new ArrayList<>();
        for (Target version : planned.versions().oldestFirst()) {
            Target target = dated(subject, planned, version);
            if (!target.start().isAfter(end)) {
                LocalDate first = first(subject, target.start());
                windows.add(new Window(first, end));
                if (target.deadline().isBefore(end)) {
                    windows.add(new Window(first, target.deadline()));
                }
                if (target.isGrowth()) {
                    windows.add(new Window(first, end).yearAgo());
                }
            }
        }
        return windows;
    }

    /** What both sides of a ratio come to is told from the start of the year on. */
    private static LocalDate first(Subject subject, LocalDate start) {
        LocalDate aligned = aligned(subject, start);
        return subject.behaviour() == Behaviour.RATIO
                ? subject.year().containing(aligned).first()
                : aligned;
    }

    static Target dated(Subject subject, PlannedTargetVersions planned, Target target) {
        Window year = subject.year().named(planned.year());
        return target.between(year.first(), year.last());
    }

    /** Values are known by the slot: a start within one is moved to its first day. */
    static LocalDate aligned(Subject subject, LocalDate start) {
        return subject.elements().stream()
                .filter(element -> element.kind().isAccruing())
                .map(element -> Counting.of(element).slots().containing(start).first())
                .min(Comparator.naturalOrder())
                .orElse(start);
    }
}
