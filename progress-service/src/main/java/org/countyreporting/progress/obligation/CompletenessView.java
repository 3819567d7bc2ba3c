package org.countyreporting.progress.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a unit has reported what it owes. */
@Schema(name = "Completeness", description = "How far a unit has reported what it owes (应报尽报)")
public record CompletenessView(
        @Schema(required = true) UnitId unit,
        @Schema(maxLength = 200, examples = "兰山区卫生健康局") String unitName,
        @Schema(description = "Division of the unit; absent until the unit register has told it") DivisionCode division,
        @Schema(
                        description = "Obligations, without waived and cancelled ones",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "20")
                long owed,
        @Schema(
                        description = "Of these: submitted and not returned",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "18")
                long submitted,
        @Schema(
                        description = "Of these: with an accepted revision",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "16")
                long accepted,
        @Schema(
                        description = "Of these: returned and not submitted again",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "1")
                long returned,
        @Schema(
                        description = "First submitted in time",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "17")
                long onTime,
        @Schema(
                        description = "First submitted after the due date",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "2")
                long late,
        @Schema(
                        description = "Due and never submitted",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "1")
                long missing,
        @Schema(
                        description = "Waived, not owed",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "0")
                long waived,
        @Schema(
                        description = "submitted / owed in percent; absent when nothing is owed",
                        minimum = "0",
                        maximum = "100",
                        examples = "90.00")
                BigDecimal rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static CompletenessView of(CompletenessRow row) {
        return new CompletenessView(
                row.unit(),
                row.unitName(),
                row.division(),
                row.owed(),
                row.submitted(),
                row.accepted(),
                row.returned(),
                row.onTime(),
                row.late(),
                row.missing(),
                row.waived(),
                rate(row.submitted(), row.owed()));
    }

    static BigDecimal rate(long submitted, long owed) {
        return owed == 0
                ? null
                : BigDecimal.valueOf(submitted)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(owed), DECIMALS, RoundingMode.HALF_UP);
    }
}
