package org.countyreporting.indicators.result;

import java.math.BigDecimal;
import java.util.List;
import org.countyreporting.indicators.result.ResultViews.ResultView;

/**
 * Results for statistical systems, as SDMX-CSV 2.0: dimensions FREQ, INDICATOR, REF_AREA and TIME_PERIOD, the value, and
 * attributes with the concepts of the SDMX cross-domain list where it has one.
 */
final class SdmxTable implements ResultTable {

    static final String STRUCTURE_ID = "COUNTY_REPORTING:RESULTS(1.0.0)";

    private static final String INFORMATION = "I";
    private static final List<String> HEADING = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "FREQ",
            "INDICATOR",
            "REF_AREA",
            "TIME_PERIOD",
            "OBS_VALUE",
            "OBS_STATUS",
            "UNIT_MEASURE",
            "NUMERATOR",
            "DENOMINATOR",
            "AS_OF",
            "COVERAGE_REPORTED",
            "COVERAGE_EXPECTED",
            "DEFINITION_VERSION");

    @Override
    public List<String> heading() {
        return HEADING;
    }

    @Override
    public List<String> row(ResultView result) {
        return List.of(
                "dataflow",
                STRUCTURE_ID,
                INFORMATION,
                frequency(result),
                result.indicator() == null ? result.dataElement() : result.indicator(),
                result.division().text(),
                result.period().toString(),
                number(result.value()),
                status(result),
                ResultTable.text(result.unit()),
                number(result.numerator()),
                number(result.denominator()),
                result.asOf() == null ? "" : result.asOf().toString(),
                String.valueOf(result.coverage().reported()),
                String.valueOf(result.coverage().expected()),
                String.valueOf(result.version()));
    }

    /** CL_FREQ. */
    private static String frequency(ResultView result) {
        return switch (result.period().frequency()) {
            case YEAR -> "A";
            case HALF -> "S";
            case QUARTER -> "Q";
            case MONTH -> "M";
            case DAY -> "D";
        };
    }

    /** CL_OBS_STATUS: missing, provisional, or normal. */
    private static String status(ResultView result) {
        return result.value() == null ? "M" : result.provisional() ? "P" : "A";
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
