package org.countyreporting.progress.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnmatchedPiece", description = "A piece of a document that became part of no draft")
record UnmatchedView(
        @JsonUnwrapped PieceView piece,
        @Schema(
                        description = "The task it reports on, where it is not this unit's to report",
                        maxLength = 64,
                        examples = "181")
                String task,
        @Schema(description = "Why", maxLength = 500, examples = "与计划中的任务都不相符") String reason) {}
