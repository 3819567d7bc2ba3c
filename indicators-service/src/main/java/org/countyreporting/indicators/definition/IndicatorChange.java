package org.countyreporting.indicators.definition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.formula.Formula;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator defines of an indicator; what is left out takes the usual value. */
@JsonIgnoreProperties({"code", "version", "behaviour"})
@Schema(description = "Definition of an indicator")
public record IndicatorChange(
        @NotBlank @Size(max = 200) @Schema(description = "Name as people know it", examples = "市级以上示范村卫生室") String name,
        @Size(max = 200)
                @Schema(description = "English name", examples = "Model village clinics of city level and above")
                String nameEn,
        @NotBlank
                @Size(max = Formula.LONGEST)
                @Schema(
                        description = "Formula over data-element codes with + - * / ( ) and numbers",
                        examples = "model_clinics_provincial + model_clinics_city")
                String numerator,
        @Size(max = Formula.LONGEST)
                @Schema(description = "Formula of the denominator", defaultValue = "1", examples = "1")
                String denominator,
        @Positive
                @DecimalMax("1000000000")
                @Digits(integer = 10, fraction = 12)
                @Schema(
                        description = "100 for percent, 1000 for per mille, 100000 for per hundred thousand",
                        minimum = "0",
                        defaultValue = "1",
                        examples = "1")
                BigDecimal factor,
        @NotBlank @Size(max = 40) @Schema(description = "Unit of the value", examples = "处") String unit,
        @Min(0) @Max(12) @Schema(description = "Decimals shown", defaultValue = "2", examples = "0") Integer decimals,
        @Schema(description = "Which way is better", defaultValue = "neutral", examples = "higher-is-better")
                Direction direction,
        @Valid @Schema(description = "What a value is expected to lie between") Bounds bounds,
        @Schema(description = "Over which days amounts are taken", defaultValue = "period", examples = "toDate")
                Span window,
        @Schema(description = "First day on which this version counts; absent: always", examples = "2020-01-01")
                LocalDate validFrom,
        @Size(max = 2000) @Schema(description = "What it says and where care is needed", examples = "省级与市级之和")
                String description,
        @Size(max = 500) @Schema(description = "Where the definition comes from", examples = "政府工作报告任务分解")
                String source)
        implements Coherent {

    @Override
    public void check(Violations violations) {
        new DefinitionRules(violations).check(this);
    }

    public IndicatorChange {
        denominator = denominator == null ? "1" : denominator;
        factor = factor == null ? BigDecimal.ONE : factor;
        decimals = decimals == null ? 2 : decimals;
        direction = direction == null ? Direction.NEUTRAL : direction;
        window = window == null ? Span.PERIOD : window;
    }
}
