package org.countyreporting.indicators.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Numbers of a text that are to be held against accepted figures")
record NewClaims(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "The numbers") List<@NotNull @Valid NewClaim> claims)
        implements Coherent {

    /** Each number speaks of one thing. */
    @Override
    public void check(Violations violations) {
        Coherent.each("/claims", claims, (at, claim) -> {
            if ((claim.indicator() == null) == (claim.dataElement() == null)
                    && violations.isReadable(at + "/dataElement")) {
                violations.add(
                        at + "/indicator",
                        "请在 indicator 与 dataElement 中给出一个",
                        "name either an indicator or a dataElement");
            }
        });
    }
}
