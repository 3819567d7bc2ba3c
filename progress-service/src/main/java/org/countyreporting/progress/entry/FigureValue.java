package org.countyreporting.progress.entry;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.countyreporting.progress.plan.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure (填报数): a value for a data element.
 *
 * @param scope null where the kind of the unit decides
 * @param approximate the source says 余, 近 or the like
 */
@Schema(name = "FigureValue", description = "A value for a data element (填报数)")
public record FigureValue(
        @Schema(
                        description = "Code of the data element",
                        required = true,
                        maxLength = 64,
                        pattern = FigureValue.CODE,
                        examples = "two_cancer_screenings")
                @NotNull
                @Size(max = 64)
                @Pattern(regexp = FigureValue.CODE)
                String dataElement,
        @Schema(
                        description = "A plain decimal, up to 15 digits before and 6 after the point",
                        required = true,
                        minimum = "-999999999999999",
                        maximum = "999999999999999",
                        examples = "5200")
                @NotNull
                @Digits(integer = 15, fraction = 6)
                BigDecimal value,
        @Schema(description = "Left out: as the plan asks it") Scope scope,
        @Schema(description = "The day it is as of; left out: the period's last", examples = "2020-09-30")
                LocalDate asOf,
        @Schema(description = "The source says 余 or 近", defaultValue = "false", examples = "false") Boolean approximate,
        @Schema(description = "What a reader should know", maxLength = 500, examples = "含流动人口") @Size(max = 500)
                String note) {

    static final String CODE = "^[a-z][a-z0-9_]{0,63}$";

    public FigureValue {
        approximate = approximate != null && approximate;
    }

    FigureValue withScope(Scope resolved) {
        return new FigureValue(dataElement, value, resolved, asOf, approximate, note);
    }
}
