package org.countyreporting.indicators.element;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Frequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator declares of a data element; what is left out takes the usual value. */
@JsonIgnoreProperties({"code", "version"})
@Schema(description = "Declaration of a data element")
public record DataElementChange(
        @NotBlank @Size(max = 200) @Schema(description = "Name as people know it", examples = "县级示范村卫生室") String name,
        @Size(max = 200) @Schema(description = "English name", examples = "Model village clinics, county grade")
                String nameEn,
        @NotBlank @Size(max = 40) @Schema(description = "Unit of its values", examples = "处") String unit,
        @NotNull @Schema(description = "What a value speaks of", examples = "cumulative") Kind kind,
        @Schema(description = "How often it is reported; month, for fixed numbers year", examples = "month")
                Frequency frequency,
        @Schema(
                        description =
                                "Level whose divisions it is collected from: whole figures count there, above they are sums",
                        examples = "county")
                DivisionLevel collectionLevel,
        @Min(1)
                @Max(12)
                @Schema(description = "First month of its statistical year", defaultValue = "1", examples = "1")
                Integer statisticalYearStart,
        @Pattern(
                        regexp = "P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?",
                        message = "应为 ISO 8601 时长，例如 P12M")
                @Schema(
                        description = "How far back a level may be looked up (ISO 8601 duration)",
                        defaultValue = "P12M",
                        maxLength = 12,
                        examples = "P12M")
                String lookBack,
        @Schema(description = "Over what its values may be added up") Additive additive,
        @Pattern(regexp = "[a-z][a-z0-9_]{0,63}", message = "应为数据元代码")
                @Schema(description = "Code of the element it is a part of", maxLength = 64, examples = "model_clinics")
                String partOf,
        @Pattern(regexp = "[a-z][a-z0-9_]{0,63}", message = "应为数据元代码")
                @Schema(
                        description = "Code of the cumulative element whose amount of the period it states",
                        maxLength = 64,
                        examples = "model_clinics")
                String amountOf,
        @Size(max = 200)
                @Schema(
                        description =
                                "Source that counts when several say different things: `entry`, `supplier`, a plan's id or a supplier's subject",
                        examples = "entry")
                String sourceOfRecord,
        @Min(0) @Max(12) @Schema(description = "Decimals shown", defaultValue = "0", examples = "0") Integer decimals,
        @Digits(integer = 15, fraction = 12)
                @Schema(
                        description = "Values below are a finding",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "0")
                BigDecimal minimum,
        @Digits(integer = 15, fraction = 12)
                @Schema(
                        description = "Values above are a finding",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "10000")
                BigDecimal maximum,
        @Size(max = 2000) @Schema(description = "What is counted and what is not", examples = "三级互不重复，每处只计最高一级")
                String description,
        @Size(max = 500) @Schema(description = "Where the definition comes from", examples = "政府工作报告任务分解")
                String source)
        implements Coherent {

    private static final String YEAR = "P12M";

    @Override
    public void check(Violations violations) {
        if (frequency == Frequency.DAY) {
            violations.add(
                    "/frequency",
                    "报送频率应为 month、quarter、half 或 year；时点数可按日填写",
                    "should be month, quarter, half or year; values as of a day are accepted with any of them");
        }
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            violations.add("/maximum", "上限不能小于下限", "should not be below the minimum");
        }
    }

    public DataElementChange {
        frequency = frequency == null ? (kind == Kind.FIXED ? Frequency.YEAR : Frequency.MONTH) : frequency;
        collectionLevel = collectionLevel == null ? DivisionLevel.COUNTY : collectionLevel;
        statisticalYearStart = statisticalYearStart == null ? 1 : statisticalYearStart;
        lookBack = lookBack == null ? YEAR : lookBack;
        additive = additive == null ? new Additive(true, true) : additive;
        decimals = decimals == null ? 0 : decimals;
    }
}
