package org.countyreporting.indicators.result;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.scope.Narrowing;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a question about results, as they were written. */
public class ResultFilter implements Coherent {

    private static final int MOST_CODES = 50;
    private static final int MOST_PERIODS = 60;
    /** Every county of the country; more are listed without their places. */
    private static final int MOST_RANKED = 3_500;

    private static final String SELF = "self";

    @QueryParam("indicator")
    @Parameter(
            description = "Codes of indicators, separated by commas; up to 50 with those of `dataElement`",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 4000,
                            pattern = "^[a-z][a-z0-9_]{0,63}(,[a-z][a-z0-9_]{0,63})*$"),
            example = "model_clinics_city_and_above")
    String indicator;

    @QueryParam("dataElement")
    @Parameter(
            description = "Codes of data elements, for their own values, separated by commas",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 4000,
                            pattern = "^[a-z][a-z0-9_]{0,63}(,[a-z][a-z0-9_]{0,63})*$"),
            example = "two_cancer_screenings")
    String dataElement;

    @QueryParam("window")
    @Parameter(
            description = "Amounts of the period, or from the start of the statistical year to its end; absent: as the"
                    + " indicator says, for data elements `period`",
            example = "toDate")
    Span window;

    @QueryParam("division")
    @Parameter(description = "Division to answer for; absent: the caller's own", example = "3713")
    DivisionCode division;

    @QueryParam("level")
    @Parameter(
            description = "`self`, or the level whose divisions inside it to answer for",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "self",
                            enumeration = {"self", "province", "prefecture", "county", "township"}),
            example = "county")
    String level;

    @QueryParam("period")
    @Parameter(
            description = "Periods separated by commas, or a range with both ends; up to 60",
            required = true,
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
            example = "2020-08,2020-09")
    String period;

    @QueryParam("compare")
    @Parameter(
            description =
                    "What to hold results against, separated by commas. Mergers and splits of divisions are not in the table yet:"
                            + " a figure keeps the code it was reported under",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 40,
                            pattern = "^(previous|yearAgo|target)(,(previous|yearAgo|target))*$"),
            example = "previous,target")
    String compare;

    @QueryParam("status")
    @Parameter(
            description = "Accepted values, or the newest submitted with the accepted behind them",
            example = "accepted")
    Status status;

    @QueryParam("knownAt")
    @Parameter(
            description = "Answer as the data stood at this moment: values, definitions and targets that came later are"
                    + " left out, corrections made later undone. Who is asked to report is as of now",
            schema = @Schema(type = SchemaType.STRING, format = "date-time", maxLength = 40),
            example = "2020-10-15T00:00:00Z")
    String knownAt;

    @Override
    public void check(Violations violations) {
        measured(violations);
        periods(violations);
        comparisons(violations);
        level(violations);
        moment(violations);
    }

    Question question(DivisionScope scope) {
        Violations violations = new Violations();
        List<Measured> measured = measured(violations);
        List<Period> periods = periods(violations);
        Set<Compare> comparisons = comparisons(violations);
        DivisionLevel asked = level(violations);
        Instant moment = moment(violations);
        List<DivisionCode> divisions = divisions(scope, asked);
        return new Question(
                measured,
                divisions,
                periods,
                window,
                comparisons,
                new Known(status == Status.PROVISIONAL, moment),
                asked != null && divisions.size() <= MOST_RANKED);
    }

    private Instant moment(Violations violations) {
        if (knownAt == null) {
            return null;
        }
        try {
            // A plus sign that was not encoded arrives as a blank.
            return OffsetDateTime.parse(knownAt.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            violations.addParameter(
                    "knownAt",
                    "应为带时区的日期时间，例如 2020-10-15T00:00:00Z",
                    "should be a date-time with its offset, such as 2020-10-15T00:00:00Z");
            return null;
        }
    }

    private List<Measured> measured(Violations violations) {
        List<Measured> measured = new ArrayList<>();
        split(indicator).forEach(code -> measured.add(Measured.indicator(code)));
        split(dataElement).forEach(code -> measured.add(Measured.element(code)));
        if (measured.isEmpty()) {
            violations.addParameter("indicator", "请给出 indicator 或 dataElement", "name an indicator or a dataElement");
        }
        if (measured.size() > MOST_CODES) {
            violations.addParameter("indicator", "最多 50 个代码", "at most 50 codes");
        }
        return measured;
    }

    private List<Period> periods(Violations violations) {
        Set<Period> periods = new LinkedHashSet<>();
        if (period == null || period.isBlank()) {
            violations.addParameter("period", "请给出报告期", "name a period");
            return List.of();
        }
        try {
            for (String part : split(period)) {
                int dots = part.indexOf("..");
                if (dots < 0) {
                    periods.add(Period.parse(part));
                } else {
                    range(Period.parse(part.substring(0, dots)), Period.parse(part.substring(dots + 2)), periods);
                }
            }
        } catch (IllegalArgumentException e) {
            violations.addParameter("period", "报告期有误，例如 2020-09、2020-08,2020-09 或 2020-01..2020-12", e.getMessage());
        }
        if (periods.size() > MOST_PERIODS) {
            violations.addParameter("period", "最多 60 个报告期", "at most 60 periods");
        }
        return periods.stream().sorted().toList();
    }

    private static void range(Period from, Period to, Set<Period> periods) {
        if (from.frequency() != to.frequency() || to.first().isBefore(from.first())) {
            throw new IllegalArgumentException(
                    "\"" + from + ".." + to + "\" is no range: both ends are of one length, the earlier first");
        }
        for (Period each = from; !each.first().isAfter(to.first()) && periods.size() <= MOST_PERIODS; ) {
            periods.add(each);
            each = each.next();
        }
    }

    private Set<Compare> comparisons(Violations violations) {
        Set<Compare> asked = EnumSet.noneOf(Compare.class);
        for (String word : split(compare)) {
            boolean known = false;
            for (Compare each : Compare.values()) {
                if (each.toString().equals(word)) {
                    asked.add(each);
                    known = true;
                }
            }
            if (!known) {
                violations.addParameter(
                        "compare", "可选 previous、yearAgo、target", "should be previous, yearAgo or target");
            }
        }
        return asked;
    }

    private DivisionLevel level(Violations violations) {
        if (level == null || level.equals(SELF)) {
            return null;
        }
        try {
            DivisionLevel asked = DivisionLevel.parse(level);
            if (asked != DivisionLevel.NATION && asked != DivisionLevel.VILLAGE) {
                return asked;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the refusal, which also names the levels that can be listed
        }
        violations.addParameter(
                "level",
                "应为 self、province、prefecture、county 或 township",
                "should be self, province, prefecture, county or township");
        return null;
    }

    private List<DivisionCode> divisions(DivisionScope scope, DivisionLevel asked) {
        DivisionCode within = Narrowing.narrow(scope, division == null ? scope.division() : division)
                .division();
        if (asked == null) {
            return List.of(within);
        }
        return Divisions.shipped().within(within).stream()
                .filter(each -> each.isAt(asked) && each.kind() != Division.Kind.PLACEHOLDER)
                .map(Division::code)
                .toList();
    }

    private static List<String> split(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : List.of(text.split(",", -1)).stream().distinct().toList();
    }
}
