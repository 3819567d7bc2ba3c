package org.countyreporting.indicators.intake;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    static RemarkView of(Remark remark, Locale language) {
        return new RemarkView(
                remark.row(), remark.field(), remark.code(), remark.detail().in(language));
    }
}
