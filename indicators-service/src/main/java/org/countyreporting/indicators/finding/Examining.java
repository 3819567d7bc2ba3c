package org.countyreporting.indicators.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.rollup.Reporter;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Series;
import org.countyreporting.indicators.window.Slots;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Looks at values that have changed and brings the findings up to date, one area at a time. */
@ApplicationScoped
class Examining {

    private final Dues dues;
    private final Watch watch;
    private final Surveying surveying;
    private final FirstValues firstValues;
    private final FoundDoubts found;
    private final Clock clock;

    Examining(Dues dues, Watch watch, Surveying surveying, FirstValues firstValues, FoundDoubts found, Clock clock) {
        this.dues = dues;
        this.watch = watch;
        this.surveying = surveying;
        this.firstValues = firstValues;
        this.found = found;
        this.clock = clock;
    }

    /** Looks at one area; false when nothing is due. */
    @Transactional
    boolean examine() {
        if (!dues.areThere()) {
            return false;
        }
        // Known before anything is written: who has written keeps nothing.
        Watch.Defined defined = watch.defined();
        Optional<Due> due = dues.take();
        due.ifPresent(area -> {
            defined.around(area.ids()).forEach(list -> examine(area, list));
            dues.addStatedAbove(area);
        });
        return due.isPresent();
    }

    /** A value also changes what the periods after it are held against. */
    private void examine(Due due, Watchlist list) {
        Period first = Period.containing(due.first(), list.frequency());
        Period last = moved(Period.containing(due.last(), list.frequency()), History.PERIODS);
        List<Period> read = new ArrayList<>();
        for (Period each = moved(first, -History.PERIODS); each.compareTo(last) <= 0; each = each.next()) {
            read.add(each);
        }
        Survey survey = surveying.survey(list.read(), list.indicators().keySet(), due.area(), read);
        Window days = new Window(due.first(), last.last());
        List<Doubt> doubts = new ArrayList<>();
        FirstValues.Values changed = firstValues.of(list.elements(), due, days);
        list.elements().forEach(watched -> examine(watched, survey, changed, due, days, doubts));
        list.indicators().forEach((indicator, inputs) -> periods(inputs, survey, due, days)
                .forEach((division, periods) ->
                        doubts.addAll(new IndicatorDoubts(survey, indicator, division).of(periods))));
        found.become(doubts, list.subjects(), due, days, clock.instant());
    }

    private static Period moved(Period period, int steps) {
        Period moved = period;
        for (int i = 0; i < Math.abs(steps); i++) {
            moved = steps < 0 ? moved.previous() : moved.next();
        }
        return moved;
    }

    private static void examine(
            Watched watched, Survey survey, FirstValues.Values changed, Due due, Window days, List<Doubt> doubts) {
        Map<List<String>, Series> whole = series(watched.whole(), survey, due);
        Map<List<String>, Series> cumulative = series(watched.cumulative(), survey, due);
        for (Reporter reporter : survey.reporters(watched.element(), due.area())) {
            if (due.covers(reporter.division())) {
                List<String> key = key(reporter);
                doubts.addAll(new ReporterDoubts(watched, reporter)
                        .within(days, changed.of(watched, reporter), whole.get(key), cumulative.get(key)));
                stated(watched.element(), reporter, survey, days, doubts);
            }
        }
    }

    private static Map<List<String>, Series> series(DataElement element, Survey survey, Due due) {
        Map<List<String>, Series> series = new HashMap<>();
        if (element != null) {
            survey.reporters(element, due.area()).forEach(reporter -> series.put(key(reporter), reporter.series()));
        }
        return series;
    }

    private static List<String> key(Reporter reporter) {
        return List.of(reporter.division().text(), reporter.unit());
    }

    private static void stated(DataElement element, Reporter reporter, Survey survey, Window days, List<Doubt> doubts) {
        Slots slots = Counting.of(element).slots();
        for (LocalDate end : slotsWithin(days, reporter)) {
            Window slot = slots.containing(end);
            Window counted = element.kind() == Kind.CUMULATIVE
                    ? new Window(slots.year().containing(end).first(), end)
                    : slot;
            survey.otherThanStated(element, reporter, counted)
                    .ifPresent(total -> doubts.add(Doubt.of(
                            FindingCode.STATED_TOTAL_DIFFERS,
                            Measured.element(element.code()),
                            reporter.division(),
                            reporter.unit(),
                            slots.period(slot),
                            slot,
                            total.stated().toPlainString(),
                            total.sum().toPlainString())));
        }
    }

    private static Set<LocalDate> slotsWithin(Window days, Reporter reporter) {
        return reporter.series()
                .bySlot()
                .subMap(days.first(), true, days.last(), true)
                .keySet();
    }

    /** Where and when any of the inputs was reported: elsewhere there is nothing to look at. */
    private static Map<DivisionCode, Set<Period>> periods(
            List<DataElement> inputs, Survey survey, Due due, Window days) {
        Map<DivisionCode, Set<Period>> periods = new HashMap<>();
        for (DataElement input : inputs) {
            Slots slots = Counting.of(input).slots();
            for (Reporter reporter : survey.reporters(input, due.area())) {
                Survey.leafOf(input, reporter.division()).filter(due::covers).ifPresent(leaf -> {
                    Set<Period> reported = periods.computeIfAbsent(leaf, any -> new TreeSet<>());
                    slotsWithin(days, reporter).forEach(end -> reported.add(slots.period(slots.containing(end))));
                });
            }
        }
        return periods;
    }
}
