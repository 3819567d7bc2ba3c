package org.countyreporting.plans.division;

import java.util.Locale;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrative division (行政区划) of the shipped table. */
@Schema(
        name = "Division",
        description = "Administrative division",
        requiredProperties = {"code", "name", "level", "kind"})
public record DivisionView(
        @Schema(description = "Its code in canonical form", examples = "371302") DivisionCode code,
        @Schema(description = "Its name", maxLength = 100, examples = "兰山区") String name,
        @Schema(description = "The level of its code", examples = "county") DivisionLevel level,
        @Schema(description = "The division one level up; absent for the nation", examples = "3713")
                DivisionCode parent,
        @Schema(
                        description =
                                "ordinary, or a row that is never expected to report: statistical (a zone with a statistical code only), municipal-districts (市辖区), placeholder",
                        enumeration = {"ordinary", "statistical", "municipal-districts", "placeholder"},
                        examples = "ordinary")
                String kind,
        @Schema(
                        description =
                                "The level one down at which the same division stands once more, as Dongguan 4419 does",
                        examples = "county")
                DivisionLevel repeated) {

    static DivisionView of(Division division) {
        return new DivisionView(
                division.code(),
                division.name(),
                division.level(),
                division.code().parent().orElse(null),
                division.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                division.repeated());
    }
}
