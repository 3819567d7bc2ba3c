package org.countyreporting.plans.document.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.plans.plan.PlanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft made of a document, and what of the document is not in it. */
@Schema(
        name = "ProposedPlan",
        description =
                "The draft made of a document, and what of the document is not in it. A dry run keeps nothing: there is no id then.",
        requiredProperties = {
            "title",
            "year",
            "division",
            "issuer",
            "state",
            "revision",
            "schedules",
            "sections",
            "tasks",
            "version",
            "unplaced"
        })
record ProposedPlanView(
        @JsonUnwrapped PlanView plan,
        @Schema(description = "Words that found no place in the plan", maxItems = 100_000) List<UnplacedView> unplaced)
        implements Versioned {

    @Override
    @JsonIgnore
    public long version() {
        return plan.version();
    }
}
