package org.countyreporting.indicators.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.definition.Bounds;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.rollup.Reporter;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Series;
import org.countyreporting.indicators.window.Slots;
import org.countyreporting.indicators.window.Window;

/** What is doubtful in one reporter's values of one element, slot by slot. Pure. */
final class ReporterDoubts {

    /** So many equal amounts in a row are copied rather than counted. */
    private static final int REPEATED = 3;
    /** Smaller ones may well come out alike. */
    private static final BigDecimal LEAST_REPEATED = BigDecimal.TEN;

    private final Watched watched;
    private final Reporter reporter;
    private final Counting counting;
    private final Slots slots;
    private final NavigableMap<LocalDate, Figure> figures;
    private final NavigableMap<LocalDate, BigDecimal> amounts = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    ReporterDoubts(Watched watched, Reporter reporter) {
        this.watched = watched;
        this.reporter = reporter;
        this.counting = Counting.of(watched.element());
        this.slots = counting.slots();
        this.figures = reporter.series().bySlot();
        figures.keySet().forEach(end -> {
            Amount amount = counting.over(reporter.series(), slots.containing(end));
            if (amount.isPresent()) {
                amounts.put(end, amount.value());
            }
        });
    }

    /**
     * The doubts about slots that end within some days.
     *
     * @param first what its values were at first, by slot; only those that were changed
     * @param whole the same reporter's values of the whole, null where there are none
     * @param cumulative the same reporter's values to date, null where there are none
     */
    List<Doubt> within(Window days, Map<LocalDate, BigDecimal> first, Series whole, Series cumulative) {
        figures.subMap(days.first(), true, days.last(), true).forEach((end, figure) -> {
            Window slot = slots.containing(end);
            value(slot, figure);
            history(slot);
            denominator(slot, figure, first);
            part(slot, figure, whole);
            amount(slot, cumulative);
        });
        return doubts;
    }

    private void value(Window slot, Figure figure) {
        DataElement element = watched.element();
        if (figure.doubtful()) {
            add(slot, FindingCode.SOURCES_DIFFER, element.code());
        }
        Bounds bounds =
                new Bounds(element.declared().minimum(), element.declared().maximum());
        if (!bounds.hold(figure.value())) {
            add(slot, FindingCode.OUT_OF_BOUNDS, element.code() + " " + plain(figure.value()));
        }
        if (counting.falls(reporter.series(), slot)) {
            add(slot, FindingCode.CUMULATIVE_FALLS, element.code() + "（" + reporter.division() + "）");
        }
    }

    private void history(Window slot) {
        BigDecimal amount = amounts.get(slot.last());
        if (amount == null) {
            return;
        }
        List<BigDecimal> earlier = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        Window before = slot;
        for (int i = 0; i < History.PERIODS; i++) {
            before = slots.containing(before.first().minusDays(1));
            BigDecimal value = amounts.get(before.last());
            if (value != null) {
                earlier.add(value);
            }
            same.add(value != null && value.compareTo(amount) == 0);
        }
        new History(earlier)
                .farFromCount(amount)
                .ifPresent(median -> add(slot, FindingCode.JUMP, plain(amount), plain(median)));
        // Once for each row of equal ones: where it has become long enough.
        boolean repeated = same.indexOf(false) == REPEATED - 1;
        if (watched.element().kind().isAccruing() && repeated && amount.abs().compareTo(LEAST_REPEATED) >= 0) {
            add(slot, FindingCode.VALUE_REPEATED, REPEATED, plain(amount));
        }
    }

    /** A level is held against the one before in the same year, a number fixed for the year against its first value. */
    private void denominator(Window slot, Figure figure, Map<LocalDate, BigDecimal> first) {
        if (watched.denominatorOf().isEmpty()) {
            return;
        }
        Map.Entry<LocalDate, Figure> previous = figures.lowerEntry(slot.last());
        boolean sameYear =
                previous != null && slots.year().containing(slot.last()).contains(previous.getKey());
        BigDecimal before = sameYear ? previous.getValue().value() : first.get(slot.last());
        if (before != null && before.compareTo(figure.value()) != 0) {
            add(
                    slot,
                    FindingCode.DENOMINATOR_CHANGED,
                    plain(before),
                    plain(figure.value()),
                    String.join(", ", watched.denominatorOf()));
        }
    }

    private void part(Window slot, Figure figure, Series whole) {
        Figure other = whole == null ? null : whole.bySlot().get(slot.last());
        if (other != null && figure.value().compareTo(other.value()) > 0) {
            add(
                    slot,
                    FindingCode.PART_EXCEEDS_WHOLE,
                    plain(figure.value()),
                    plain(other.value()),
                    watched.whole().code());
        }
    }

    private void amount(Window slot, Series cumulative) {
        BigDecimal amount = amounts.get(slot.last());
        if (cumulative == null || amount == null) {
            return;
        }
        Amount difference = Counting.of(watched.cumulative()).over(cumulative, slot);
        if (difference.isPresent() && difference.value().compareTo(amount) != 0) {
            add(
                    slot,
                    FindingCode.MONTH_DIFFERS,
                    plain(amount),
                    plain(difference.value()),
                    watched.cumulative().code());
        }
    }

    private void add(Window slot, FindingCode code, Object... values) {
        doubts.add(Doubt.of(
                code,
                Measured.element(watched.element().code()),
                reporter.division(),
                reporter.unit(),
                slots.period(slot),
                slot,
                values));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
