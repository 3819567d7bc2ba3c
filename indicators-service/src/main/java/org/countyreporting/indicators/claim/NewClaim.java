package org.countyreporting.indicators.claim;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Claim (表述): a number as a text prints it, with as many decimals as it prints. */
@Schema(description = "A number as a text prints it: of an indicator or of a data element")
record NewClaim(
        @Pattern(regexp = "[a-z][a-z0-9_]{0,63}", message = "应为指标代码")
                @Schema(description = "Code of the indicator", maxLength = 64, examples = "complaint_share_service")
                String indicator,
        @Pattern(regexp = "[a-z][a-z0-9_]{0,63}", message = "应为数据元代码")
                @Schema(
                        description = "Code of the data element, instead of an indicator",
                        maxLength = 64,
                        examples = "two_cancer_screenings")
                String dataElement,
        @NotNull @Schema(description = "Division it speaks of", examples = "3713") DivisionCode division,
        @NotNull @Schema(description = "Period it speaks of", examples = "2020-09") Period period,
        @NotNull
                @Digits(integer = 18, fraction = 12)
                @Schema(
                        description = "The number, with its printed decimals",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "77.7")
                BigDecimal value,
        @Size(max = 40) @Schema(description = "Unit as printed, such as 万人 or ‰; absent: as defined", examples = "%")
                String unit) {}
