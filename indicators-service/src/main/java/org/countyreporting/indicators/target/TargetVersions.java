package org.countyreporting.indicators.target;

import java.time.LocalDate;
import java.util.List;

/** What a target was over time: a published revision of its plan may set it anew from a day on. */
public record TargetVersions(List<Target> oldestFirst) {

    public TargetVersions {
        oldestFirst = List.copyOf(oldestFirst);
        if (oldestFirst.isEmpty()) {
            throw new IllegalArgumentException("a target has at least one version");
        }
    }

    /** The version in force on a day. One without a day of its own corrects all before it. */
    public Target on(LocalDate day) {
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Target version = oldestFirst.get(i);
            if (version.effectiveFrom() == null || !version.effectiveFrom().isAfter(day)) {
                return version;
            }
        }
        return oldestFirst.get(0);
    }

    /** The one the year is judged by in the end. */
    public Target last() {
        return oldestFirst.get(oldestFirst.size() - 1);
    }
}
