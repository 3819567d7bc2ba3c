package org.countyreporting.plans.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.countyreporting.plans.target.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure to be filled in (填报指标): obligations, sheets, coverage and results follow it. */
@Schema(description = "A figure to be filled in")
public record Figure(
        @NotNull
                @Pattern(regexp = Target.CODE)
                @Size(max = 64)
                @Schema(description = "Code of the data element", examples = "model_clinics_county")
                String dataElement,
        @Schema(
                        description =
                                "lead: the leading unit; each: every reporting unit, or where there is none the leading and supporting units; or the units one by one",
                        defaultValue = "each",
                        examples = "each")
                Reporters reporters,
        @Schema(description = "Absent: whole from a commission, own from an institution", examples = "whole")
                FigureScope scope,
        @Schema(
                        description = "Whether an entry without it may not be submitted",
                        defaultValue = "true",
                        examples = "true")
                Boolean required) {

    public Figure {
        reporters = reporters == null ? new Reporters(Reporters.EACH, List.of()) : reporters;
        required = required == null || required;
    }

    /** The units it names one by one. */
    List<String> namedUnits() {
        return reporters.units();
    }
}
