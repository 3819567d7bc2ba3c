package org.countyreporting.indicators.result;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/**
 * What results are asked for.
 *
 * @param divisions the divisions to answer for, all inside the caller's scope
 * @param window null for what each indicator says itself
 * @param ranked whether the divisions are held against one another
 */
record Question(
        List<Measured> measured,
        List<DivisionCode> divisions,
        List<Period> periods,
        Span window,
        Set<Compare> compare,
        Known known,
        boolean ranked) {

    /** Parts of the key that a cell has in a cursor. */
    static final int KEY = 3;

    /** One answer: the position says where it stands among all that are asked. */
    record Cell(Measured measured, DivisionCode division, Period period) {}

    long size() {
        return (long) measured.size() * divisions.size() * periods.size();
    }

    Cell cell(long position) {
        int perMeasured = divisions.size() * periods.size();
        int rest = (int) (position % perMeasured);
        return new Cell(
                measured.get((int) (position / perMeasured)),
                divisions.get(rest / periods.size()),
                periods.get(rest % periods.size()));
    }

    /** Some cells from a position on. */
    List<Cell> cells(long from, long most) {
        return LongStream.range(from, Math.min(size(), from + most))
                .mapToObj(this::cell)
                .toList();
    }

    /** Where a cell stands, or -1 when it is not asked for. */
    long position(List<String> key) {
        int which = indexOf(measured, key.get(0));
        int where = indexOf(divisions, key.get(1));
        int when = indexOf(periods, key.get(2));
        return which < 0 || where < 0 || when < 0
                ? -1
                : ((long) which * divisions.size() + where) * periods.size() + when;
    }

    private static int indexOf(List<?> values, String text) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).toString().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    static List<String> key(Cell cell) {
        return List.of(
                cell.measured().toString(),
                cell.division().toString(),
                cell.period().toString());
    }
}
