package org.countyreporting.progress.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.countyreporting.vocabulary.UnitId;

/** Which units of a task report a figure: the lead unit, each unit, or those named. */
public record Reporters(Kind kind, List<UnitId> named) {

    /** How they are determined. */
    public enum Kind {
        LEAD,
        EACH,
        NAMED
    }

    public static final Reporters LEAD = new Reporters(Kind.LEAD, List.of());
    public static final Reporters EACH = new Reporters(Kind.EACH, List.of());

    public static Reporters named(List<UnitId> units) {
        return new Reporters(Kind.NAMED, List.copyOf(units));
    }

    /** Each means the reporting units when the task has any, else its lead and supporting units. */
    Collection<UnitId> of(Task task) {
        return switch (kind) {
            case LEAD -> List.of(task.leadUnit());
            case NAMED -> named;
            case EACH ->
                task.reportingUnits().isEmpty()
                        ? Stream.concat(Stream.of(task.leadUnit()), task.supportingUnits().stream())
                                .distinct()
                                .toList()
                        : task.reportingUnits();
        };
    }
}
