package org.countyreporting.plans.unit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as an administrator writes it. */
@JsonIgnoreProperties({"id", "version"})
@Schema(description = "A unit as an administrator writes it")
public record UnitChange(
        @NotBlank @Size(max = 200) @Schema(description = "Its official name", examples = "临沂市兰山区卫生健康局") String name,
        @NotNull @Schema(description = "The division it is attached to, of any level", examples = "371302")
                DivisionCode division,
        @NotNull @Schema(description = "What it may report for", examples = "commission") UnitKind kind)
        implements Coherent {

    @Override
    public void check(Violations violations) {
        DivisionTable.check("/division", division, violations);
    }
}
