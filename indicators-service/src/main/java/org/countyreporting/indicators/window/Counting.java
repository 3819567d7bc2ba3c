package org.countyreporting.indicators.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;

/**
 * How the values of one data element make an amount over a window, reporter by reporter.
 *
 * @param lookBack how far back a level may be looked up
 * @param additive whether values of several periods may be added
 */
public record Counting(Kind kind, Slots slots, Period lookBack, boolean additive) {

    /** As the element declares. */
    public static Counting of(DataElement element) {
        return new Counting(
                element.kind(),
                new Slots(
                        element.declared().frequency(),
                        new StatisticalYear(element.declared().statisticalYearStart())),
                element.lookBack(),
                element.declared().additive().periods());
    }

    public Amount over(Series series, Window window) {
        return switch (kind) {
            case FLOW -> flow(series, window);
            case CUMULATIVE -> cumulative(series, window);
            case STOCK ->
                series.latest(window.last().minus(lookBack), window.last())
                        .map(figure -> Amount.of(figure.value(), figure.asOf(), figure))
                        .orElse(Amount.none(Gap.NOT_REPORTED));
            case FIXED -> fixed(series, window);
        };
    }

    /** The parts of a window that are counted one by one: the slots for a flow, else the window itself. */
    public List<Window> parts(Window window) {
        return kind == Kind.FLOW ? slots.inside(window) : List.of(window);
    }

    /** Whether a part of it reaches over an end of the window: what lies inside cannot be told from it. */
    public boolean isCut(Window window, List<Window> parts) {
        return !parts.isEmpty()
                && !(parts.get(0).first().equals(window.first())
                        && parts.get(parts.size() - 1).last().equals(window.last()));
    }

    /** One of the parts, taken as it is. */
    public Amount part(Series series, Window part) {
        return kind == Kind.FLOW
                ? series.in(part, part.last())
                        .map(figure -> Amount.of(figure.value(), figure.asOf(), figure))
                        .orElse(Amount.none(Gap.NOT_REPORTED))
                : over(series, part);
    }

    private Amount flow(Series series, Window window) {
        List<Window> parts = slots.inside(window);
        if (parts.isEmpty()) {
            return Amount.none(Gap.FINER_THAN_REPORTED);
        }
        if (parts.size() > 1 && !additive) {
            return Amount.none(Gap.NOT_ADDITIVE_OVER_PERIODS);
        }
        List<Figure> figures = parts.stream()
                .flatMap(part -> series.in(part, part.last()).stream())
                .toList();
        if (figures.isEmpty()) {
            return Amount.none(Gap.NOT_REPORTED);
        }
        BigDecimal sum = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(
                sum,
                figures.get(figures.size() - 1).asOf(),
                figures.size(),
                isCut(window, parts) ? parts.size() + 1 : parts.size(),
                figures,
                null);
    }

    private Amount cumulative(Series series, Window window) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Figure> figures = new ArrayList<>();
        LocalDate asOf = null;
        LocalDate first = window.first();
        while (!first.isAfter(window.last())) {
            Window year = slots.year().containing(first);
            boolean cut = year.last().isBefore(window.last());
            boolean fromStart = first.equals(year.first());
            if (!additive && (cut || asOf != null || !fromStart)) {
                return Amount.none(Gap.NOT_ADDITIVE_OVER_PERIODS);
            }
            LocalDate last = cut ? year.last() : window.last();
            Optional<Figure> end = at(series, last);
            if (end.isEmpty()) {
                return Amount.none(Gap.NOT_REPORTED);
            }
            if (!fromStart) {
                Optional<Figure> before = at(series, first.minusDays(1));
                if (before.isEmpty()) {
                    return Amount.none(Gap.START_MISSING);
                }
                sum = sum.subtract(before.get().value());
                figures.add(before.get());
            }
            sum = sum.add(end.get().value());
            figures.add(end.get());
            asOf = end.get().asOf();
            first = last.plusDays(1);
        }
        return new Amount(sum, asOf, 1, 1, List.copyOf(figures), null);
    }

    /** The value to the end of a day: the latest in the slot around it, not after the day. */
    private Optional<Figure> at(Series series, LocalDate day) {
        return series.in(slots.containing(day), day);
    }

    /** Whether a cumulative value gets less on its way through the window, or into it; each year starts from nothing. */
    public boolean falls(Series series, Window window) {
        if (kind != Kind.CUMULATIVE) {
            return false;
        }
        int year = slots.year().nameOf(window.first());
        BigDecimal before = BigDecimal.ZERO;
        for (LocalDate end : needed(window)) {
            LocalDate last = end.isAfter(window.last()) ? window.last() : end;
            for (Figure figure : series.allIn(slots.containing(end), last)) {
                int named = slots.year().nameOf(figure.asOf());
                if (figure.value().compareTo(named == year ? before : BigDecimal.ZERO) < 0) {
                    return true;
                }
                year = named;
                before = figure.value();
            }
        }
        return false;
    }

    private Amount fixed(Series series, Window window) {
        Window slot = slots.containing(window.last());
        return slot.contains(window)
                ? series.in(slot, slot.last())
                        .map(figure -> Amount.of(figure.value(), null, figure))
                        .orElse(Amount.none(Gap.NOT_REPORTED))
                : Amount.none(Gap.NOT_ADDITIVE_OVER_PERIODS);
    }

    /** Every slot whose values the amount may rest on: what has to be read. */
    public List<LocalDate> needed(Window window) {
        Window read =
                switch (kind) {
                    case FLOW -> window;
                    case CUMULATIVE ->
                        new Window(
                                slots.year().containing(window.first()).first().equals(window.first())
                                        ? window.first()
                                        : window.first().minusDays(1),
                                window.last());
                    case STOCK -> new Window(window.last().minus(lookBack), window.last());
                    case FIXED -> new Window(window.last(), window.last());
                };
        return ends(read);
    }

    /** The same for every window that begins on its first day and ends within it: levels are looked up from each end. */
    public List<LocalDate> neededUpTo(Window window) {
        return switch (kind) {
            case FLOW, CUMULATIVE -> needed(window);
            case STOCK -> ends(new Window(window.first().minus(lookBack), window.last()));
            case FIXED -> ends(window);
        };
    }

    private List<LocalDate> ends(Window window) {
        return slots.touching(window).stream().map(Window::last).toList();
    }
}
