package org.countyreporting.indicators.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countyreporting.indicators.comparison.Rank;
import org.countyreporting.indicators.result.ResultViews.ChangeView;
import org.countyreporting.indicators.result.ResultViews.ComparisonsView;
import org.countyreporting.indicators.result.ResultViews.ResultView;
import org.countyreporting.indicators.result.ResultViews.TargetView;

/** Results for spreadsheets: one line each, the fields of the JSON form side by side. */
final class SpreadsheetTable implements ResultTable {

    private static final Map<String, Function<ResultView, Object>> COLUMNS = columns();
    private static final Pattern NEGATIVE = Pattern.compile("-[\\d.]+%?");

    private static Map<String, Function<ResultView, Object>> columns() {
        Map<String, Function<ResultView, Object>> columns = new LinkedHashMap<>();
        columns.put("indicator", ResultView::indicator);
        columns.put("dataElement", ResultView::dataElement);
        columns.put("version", ResultView::version);
        columns.put("division", ResultView::division);
        columns.put("name", result -> ResultTable.text(result.name()));
        columns.put("period", ResultView::period);
        columns.put("windowFrom", ResultView::windowFrom);
        columns.put("windowTo", ResultView::windowTo);
        columns.put("value", ResultView::value);
        columns.put("display", result -> display(result.display()));
        columns.put("unit", result -> ResultTable.text(result.unit()));
        columns.put("numerator", ResultView::numerator);
        columns.put("denominator", ResultView::denominator);
        columns.put("asOf", ResultView::asOf);
        columns.put("partial", ResultView::partial);
        columns.put("provisional", ResultView::provisional);
        columns.put("coverageReported", result -> result.coverage().reported());
        columns.put("coveragePartial", result -> result.coverage().partial());
        columns.put("coverageExpected", result -> result.coverage().expected());
        addChange(columns, "previous", ComparisonsView::previous);
        addChange(columns, "yearAgo", ComparisonsView::yearAgo);
        columns.put("target", ofTarget(TargetView::targetId));
        columns.put("targetComparator", ofTarget(TargetView::comparator));
        columns.put("targetValue", ofTarget(TargetView::value));
        columns.put("targetValueHigh", ofTarget(TargetView::valueHigh));
        columns.put("targetActual", ofTarget(TargetView::actual));
        columns.put("targetActualFrom", ofTarget(TargetView::actualFrom));
        columns.put("targetActualTo", ofTarget(TargetView::actualTo));
        columns.put("targetCompletion", ofTarget(TargetView::completion));
        columns.put("targetGap", ofTarget(TargetView::gap));
        columns.put("targetExpectedShare", ofTarget(TargetView::expectedShare));
        columns.put("targetLag", ofTarget(TargetView::lag));
        columns.put("targetBasis", ofTarget(TargetView::basis));
        columns.put("targetState", ofTarget(TargetView::state));
        columns.put("rankPosition", ofRank(Rank::position));
        columns.put("rankOf", ofRank(Rank::of));
        columns.put("rankChanged", ofRank(Rank::changed));
        columns.put("findings", result -> result.findings().stream()
                .map(finding -> finding.code().toString())
                .distinct()
                .collect(Collectors.joining(" ")));
        return columns;
    }

    private static void addChange(
            Map<String, Function<ResultView, Object>> columns,
            String name,
            Function<ComparisonsView, ChangeView> comparison) {
        columns.put(name + "Value", ofChange(comparison, ChangeView::value));
        columns.put(name + "Change", ofChange(comparison, ChangeView::change));
        columns.put(name + "Unit", ofChange(comparison, ChangeView::unit));
    }

    private static Function<ResultView, Object> ofChange(
            Function<ComparisonsView, ChangeView> comparison, Function<ChangeView, Object> field) {
        return result -> Optional.ofNullable(result.comparisons())
                .map(comparison)
                .map(field)
                .orElse(null);
    }

    private static Function<ResultView, Object> ofTarget(Function<TargetView, Object> field) {
        return result -> Optional.ofNullable(result.comparisons())
                .map(ComparisonsView::target)
                .map(field)
                .orElse(null);
    }

    private static Function<ResultView, Object> ofRank(Function<Rank, Object> field) {
        return result -> Optional.ofNullable(result.rank()).map(field).orElse(null);
    }

    /** A number with a unit behind it: a minus in front of it is no formula's. */
    private static String display(String display) {
        return display != null && NEGATIVE.matcher(display).matches() ? display : ResultTable.text(display);
    }

    @Override
    public List<String> heading() {
        return List.copyOf(COLUMNS.keySet());
    }

    @Override
    public List<String> row(ResultView result) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        COLUMNS.values().forEach(column -> cells.add(cell(column.apply(result))));
        return cells;
    }

    private static String cell(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
