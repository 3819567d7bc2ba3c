package org.countyreporting.progress.entry;

import java.util.List;
import org.countyreporting.progress.unit.UnitKind;

/** What an entry says; a revision holds it unchanged for ever. */
public record Content(
        ProgressStatus status,
        boolean noProgress,
        List<Item> items,
        List<FigureValue> figures,
        List<Item> problems,
        List<Item> nextSteps) {

    public Content {
        items = orEmpty(items);
        figures = orEmpty(figures);
        problems = orEmpty(problems);
        nextSteps = orEmpty(nextSteps);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    boolean isEmpty() {
        return !noProgress && items.isEmpty() && figures.isEmpty();
    }

    Content withFigures(List<FigureValue> resolved) {
        return new Content(status, noProgress, items, resolved, problems, nextSteps);
    }

    /** The figures, with the usual scope of the unit's kind where the plan says none. */
    List<FigureValue> figuresOf(UnitKind kind) {
        return figures.stream()
                .map(figure -> figure.scope() == null ? figure.withScope(kind.usualScope()) : figure)
                .toList();
    }
}
