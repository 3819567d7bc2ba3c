package org.countyreporting.indicators.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.countyreporting.conventions.condition.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicator", description = "Indicator: a formula over data elements")
record IndicatorView(
        @Schema(
                        description = "Code",
                        pattern = "^[a-z][a-z0-9_]{0,63}$",
                        maxLength = 64,
                        examples = "model_clinics_city_and_above")
                String code,
        @Schema(description = "Counts the changes", minimum = "1", maximum = "9007199254740991", examples = "1")
                long version,
        @Schema(description = "Name as people know it", maxLength = 200, examples = "市级以上示范村卫生室") String name,
        @Schema(description = "English name", maxLength = 200, examples = "Model village clinics") String nameEn,
        @Schema(
                        description = "Formula of the numerator",
                        maxLength = 1000,
                        examples = "model_clinics_provincial + model_clinics_city")
                String numerator,
        @Schema(description = "Formula of the denominator", maxLength = 1000, examples = "1") String denominator,
        @Schema(description = "100 for percent", minimum = "0", maximum = "1000000000", examples = "1")
                BigDecimal factor,
        @Schema(description = "Unit of the value", maxLength = 40, examples = "处") String unit,
        @Schema(description = "Decimals shown", minimum = "0", maximum = "12", examples = "0") int decimals,
        @Schema(description = "Which way is better", examples = "higher-is-better") Direction direction,
        @Schema(description = "What a value is expected to lie between") Bounds bounds,
        @Schema(description = "Over which days amounts are taken", examples = "toDate") Span window,
        @Schema(description = "How it moves with time, derived from the formula", examples = "accruing")
                Behaviour behaviour,
        @Schema(description = "First day on which this version counts", examples = "2020-01-01") LocalDate validFrom,
        @Schema(description = "What it says and where care is needed", maxLength = 2000, examples = "省级与市级之和")
                String description,
        @Schema(description = "Where the definition comes from", maxLength = 500, examples = "政府工作报告任务分解")
                String source)
        implements Versioned {

    static IndicatorView of(Indicator indicator) {
        IndicatorChange defined = indicator.defined();
        return new IndicatorView(
                indicator.code(),
                indicator.version(),
                defined.name(),
                defined.nameEn(),
                defined.numerator(),
                defined.denominator(),
                defined.factor(),
                defined.unit(),
                defined.decimals(),
                defined.direction(),
                defined.bounds(),
                defined.window(),
                indicator.behaviour(),
                defined.validFrom(),
                defined.description(),
                defined.source());
    }
}
