package org.countyreporting.plans.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.countyreporting.plans.target.Source;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of a task that was recognised in the words of a document (责任单位), for the planner to confirm. */
@Schema(description = "A unit of a task that was recognised in the words of a document")
public record ProposedUnit(
        @NotNull @Schema(description = "One of the task's units", examples = "113713020044490612") UnitId unit,
        @NotNull @Valid @Schema(description = "Where the document names it") Source source) {}
