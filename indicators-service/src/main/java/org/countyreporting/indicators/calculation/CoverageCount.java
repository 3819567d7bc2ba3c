package org.countyreporting.indicators.calculation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.rollup.ElementFigures;
import org.countyreporting.indicators.rollup.ExpectedReporter;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Leaves;
import org.countyreporting.indicators.rollup.Total;
import org.countyreporting.indicators.rollup.WindowTotals;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/**
 * Counts who has reported: of the units that published tasks ask, or where none asks, of the divisions of the collection
 * level. Zero is reported; missing is not.
 */
final class CoverageCount {

    private final Figures figures;
    private final Subject subject;
    private final DivisionCode division;
    private final Window window;
    private final DivisionLevel level;
    private final Map<String, WindowTotals> totals = new HashMap<>();

    private int reported;
    private int partial;
    private int expected;

    CoverageCount(Figures figures, Subject subject, DivisionCode division, Window window) {
        this.figures = figures;
        this.subject = subject;
        this.division = division;
        this.window = window;
        this.level = subject.level();
        subject.codes().forEach(code -> totals.put(code, figures.over(code, window)));
    }

    /** A place a report should come from: a division as a whole, or one unit in it. */
    private record Reporter(DivisionCode division, String unit) {}

    Coverage count() {
        Map<Reporter, Set<String>> asked = asked();
        if (asked.isEmpty()) {
            countDivisions();
        } else {
            asked.forEach((reporter, codes) -> note(
                    reporter.unit().equals(ElementFigures.WHOLE)
                            ? givenBelow(reporter.division(), subject.isPlainSum() ? codes : subject.codes())
                            : givenByUnit(reporter, codes)));
        }
        return new Coverage(reported, partial, expected);
    }

    private Map<Reporter, Set<String>> asked() {
        int year = subject.year().nameOf(window.last());
        Map<Reporter, Set<String>> asked = new LinkedHashMap<>();
        for (DataElement element : subject.elements()) {
            for (ExpectedReporter each : figures.expected(element.code(), year, division)) {
                boolean counts =
                        !each.whole() || Leaves.place(each.division(), element.collectionLevel()) == Leaves.Place.AT;
                if (counts) {
                    asked.computeIfAbsent(
                                    new Reporter(each.division(), each.whole() ? ElementFigures.WHOLE : each.unit()),
                                    reporter -> new LinkedHashSet<>())
                            .add(element.code());
                }
            }
        }
        asked.keySet().removeIf(reporter -> isCoveredByWhole(reporter, asked.keySet()));
        return asked;
    }

    /** A unit inside a division that reports as a whole is no place of its own. */
    private boolean isCoveredByWhole(Reporter reporter, Collection<Reporter> all) {
        return !reporter.unit().equals(ElementFigures.WHOLE)
                && Leaves.leafOf(reporter.division(), level)
                        .map(leaf -> all.contains(new Reporter(leaf, ElementFigures.WHOLE)))
                        .orElse(false);
    }

    private void countDivisions() {
        switch (Leaves.place(division, level)) {
            case AT -> {
                if (isOrdinary()) {
                    note(givenByDivision(division, subject.codes()));
                }
            }
            case ABOVE -> countBelow();
            case BELOW -> {
                Set<String> units = new LinkedHashSet<>();
                subject.codes().forEach(code -> units.addAll(figures.of(code).units(division, window)));
                units.forEach(unit -> note(Given.ALL));
            }
        }
    }

    private void countBelow() {
        if (subject.stated().containsAll(subject.codes())) {
            note(givenByDivision(division, subject.codes()));
            return;
        }
        for (Division leaf : Divisions.shipped().at(level, division)) {
            note(givenBelow(leaf.code(), subject.codes()));
        }
    }

    /** What must not be added up is stated for the division asked about; what lies below it gives all else. */
    private Given givenBelow(DivisionCode leaf, Set<String> codes) {
        if (leaf.equals(division)
                || subject.stated().isEmpty()
                || subject.stated().containsAll(codes)) {
            return givenByDivision(leaf, codes);
        }
        Set<String> owed = new HashSet<>(codes);
        owed.removeAll(subject.stated());
        Given given = givenByDivision(leaf, owed);
        return given == Given.ALL && givenByDivision(division, subject.stated()) == Given.NOTHING ? Given.SOME : given;
    }

    /** The others may report and never have to. */
    private boolean isOrdinary() {
        return Divisions.shipped()
                .find(division)
                .map(known -> known.kind() == Division.Kind.ORDINARY)
                .orElse(true);
    }

    private enum Given {
        ALL,
        SOME,
        NOTHING
    }

    private void note(Given given) {
        expected++;
        reported += given == Given.ALL ? 1 : 0;
        partial += given == Given.SOME ? 1 : 0;
    }

    private Given givenByDivision(DivisionCode leaf, Set<String> codes) {
        boolean any = false;
        boolean all = true;
        for (String code : codes) {
            Total total = totals.get(code).of(leaf);
            any |= total.isPresent();
            all &= total.isComplete() && isGathered(code, leaf);
        }
        return given(any, all);
    }

    /** What is collected further down than the rest is there when all who collect it have given it. */
    private boolean isGathered(String code, DivisionCode leaf) {
        DivisionLevel collected = figures.of(code).element().collectionLevel();
        return collected.compareTo(level) <= 0
                || Divisions.shipped().at(collected, leaf).stream()
                        .allMatch(each -> totals.get(code).of(each.code()).isPresent());
    }

    private Given givenByUnit(Reporter reporter, Set<String> codes) {
        List<Amount> amounts = codes.stream()
                .flatMap(code -> figures.of(code).own(reporter.division(), reporter.unit(), window).stream())
                .filter(Amount::isPresent)
                .toList();
        return given(
                !amounts.isEmpty(),
                amounts.size() == codes.size() && amounts.stream().allMatch(Amount::isComplete));
    }

    private static Given given(boolean any, boolean all) {
        return all ? Given.ALL : any ? Given.SOME : Given.NOTHING;
    }
}
