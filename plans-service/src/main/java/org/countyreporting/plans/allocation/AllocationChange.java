package org.countyreporting.plans.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.target.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is shared out from now on. */
@JsonIgnoreProperties({"target", "value", "valueHigh", "basis", "sum", "weighted", "findings", "version"})
@Schema(description = "How a target is shared out from now on")
public record AllocationChange(
        @NotNull
                @Size(max = 2000)
                @Schema(description = "The shares, one for a division; none takes the allocation back")
                List<@NotNull @Valid Share> allocations)
        implements Coherent {

    @Override
    public void check(Violations violations) {
        new AllocationRules(violations).check(allocations);
    }
}
