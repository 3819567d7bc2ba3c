package org.countyreporting.indicators.element;

import java.math.BigDecimal;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Frequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataElement", description = "Data element: something that is counted")
record DataElementView(
        @Schema(
                        description = "Code, usable in formulas",
                        pattern = "^[a-z][a-z0-9_]{0,63}$",
                        maxLength = 64,
                        examples = "model_clinics_county")
                String code,
        @Schema(description = "Counts the changes", minimum = "1", maximum = "9007199254740991", examples = "1")
                long version,
        @Schema(description = "Name as people know it", maxLength = 200, examples = "县级示范村卫生室") String name,
        @Schema(description = "English name", maxLength = 200, examples = "Model village clinics, county grade")
                String nameEn,
        @Schema(description = "Unit of its values", maxLength = 40, examples = "处") String unit,
        @Schema(description = "What a value speaks of", examples = "cumulative") Kind kind,
        @Schema(description = "How often it is reported", examples = "month") Frequency frequency,
        @Schema(description = "Level whose divisions it is collected from", examples = "county")
                DivisionLevel collectionLevel,
        @Schema(description = "First month of its statistical year", minimum = "1", maximum = "12", examples = "1")
                int statisticalYearStart,
        @Schema(description = "How far back a level may be looked up", maxLength = 12, examples = "P12M")
                String lookBack,
        @Schema(description = "Over what its values may be added up") Additive additive,
        @Schema(description = "Code of the element it is a part of", maxLength = 64, examples = "model_clinics")
                String partOf,
        @Schema(
                        description = "Code of the cumulative element whose amount of the period it states",
                        maxLength = 64,
                        examples = "model_clinics")
                String amountOf,
        @Schema(description = "Source that counts when several differ", maxLength = 200, examples = "entry")
                String sourceOfRecord,
        @Schema(description = "Decimals shown", minimum = "0", maximum = "12", examples = "0") int decimals,
        @Schema(
                        description = "Values below are a finding",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "0")
                BigDecimal minimum,
        @Schema(
                        description = "Values above are a finding",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "10000")
                BigDecimal maximum,
        @Schema(description = "What is counted and what is not", maxLength = 2000, examples = "三级互不重复，每处只计最高一级")
                String description,
        @Schema(description = "Where the definition comes from", maxLength = 500, examples = "政府工作报告任务分解")
                String source)
        implements Versioned {

    static DataElementView of(DataElement element) {
        DataElementChange declared = element.declared();
        return new DataElementView(
                element.code(),
                element.version(),
                declared.name(),
                declared.nameEn(),
                declared.unit(),
                declared.kind(),
                declared.frequency(),
                declared.collectionLevel(),
                declared.statisticalYearStart(),
                declared.lookBack(),
                declared.additive(),
                declared.partOf(),
                declared.amountOf(),
                declared.sourceOfRecord(),
                declared.decimals(),
                declared.minimum(),
                declared.maximum(),
                declared.description(),
                declared.source());
    }
}
