package org.countyreporting.indicators.observation;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Intake", description = "What became of a batch of observations")
record IntakeView(
        @Schema(description = "New values", minimum = "0", maximum = "9007199254740991", examples = "120") long created,
        @Schema(description = "Values that changed", minimum = "0", maximum = "9007199254740991", examples = "3")
                long updated,
        @Schema(
                        description = "Values that are as they were",
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "9")
                long unchanged,
        @Schema(description = "Rows that were rejected", minimum = "0", maximum = "9007199254740991", examples = "1")
                long rejected,
        @Schema(description = "Why, for the first 1,000", maxItems = 1000) List<RemarkView> rejections,
        @Schema(description = "What else was noticed, the first 1,000", maxItems = 1000) List<RemarkView> notices) {

    @Schema(name = "IntakeRemark", description = "What is to be said of one row")
    record RemarkView(
            @Schema(
                            description = "Row, from 1; a heading is not counted",
                            minimum = "1",
                            maximum = "9007199254740991",
                            examples = "17")
                    long row,
            @Schema(description = "Field at fault", maxLength = 40, examples = "period") String field,
            @Schema(description = "What is wrong", maxLength = 60, examples = "wrong-frequency") String code,
            @Schema(description = "In words", maxLength = 2000, examples = "“2020-Q3”与该数据元的报送频率不符") String detail) {

        static RemarkView of(Intake.Remark remark, Locale language) {
            return new RemarkView(
                    remark.row(), remark.field(), remark.code(), remark.detail().in(language));
        }
    }

    static IntakeView of(Intake intake, Locale language) {
        return new IntakeView(
                intake.created(),
                intake.updated(),
                intake.unchanged(),
                intake.rejected(),
                intake.rejections().stream()
                        .map(remark -> RemarkView.of(remark, language))
                        .toList(),
                intake.notices().stream()
                        .map(remark -> RemarkView.of(remark, language))
                        .toList());
    }
}
