package org.countyreporting.progress.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** The conditions of a query and their parameters, by what was asked. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only when it was asked for. */
    public Conditions equal(String column, String parameter, Object asked) {
        return asked == null ? this : and(column + " = :" + parameter).with(parameter, asked);
    }

    /** Obligations of the periods inside this one; said of the last day on both sides, which indexes end in. */
    public Conditions inside(Period period) {
        return period == null
                ? this
                : and("o.periodFirst >= :first and o.periodLast between :first and :last")
                        .with("first", period.first())
                        .with("last", period.last());
    }

    /** A division and all below: a range, because an index serves that whatever the parameter is. */
    public Conditions inside(String column, DivisionCode division) {
        return division == null || division.prefix().isEmpty()
                ? this
                : and(column + " >= :division and " + column + " < :divisionEnd")
                        .with("division", division.prefix())
                        .with("divisionEnd", endOf(division.prefix()));
    }

    /** What comes after every code with this prefix: the colon follows the digit nine. */
    static String endOf(String prefix) {
        return prefix + ":";
    }

    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
