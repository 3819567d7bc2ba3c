package org.countyreporting.progress.document;

import java.util.List;
import java.util.UUID;
import org.countyreporting.progress.entry.FigureValue;
import org.countyreporting.progress.entry.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DraftedEntry",
        description = "A draft made of a piece of a document",
        requiredProperties = {
            "task",
            "taskLabel",
            "matchedBy",
            "likeness",
            "source",
            "items",
            "figures",
            "problems",
            "nextSteps",
            "offered"
        })
record DraftedEntryView(
        @Schema(description = "Id of the entry; absent in a dry run", examples = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90")
                UUID id,
        @Schema(
                        description = "Its version, to be sent back in If-Match; absent in a dry run",
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "0")
                Long version,
        @Schema(description = "Id of the task", maxLength = 64, examples = "177") String task,
        @Schema(description = "Label of the task as printed in the plan", maxLength = 64, examples = "177.")
                String taskLabel,
        @Schema(description = "How the piece was found to report on the task") MatchedBy matchedBy,
        @Schema(
                        description = "How alike the headings are, in percent",
                        minimum = "0",
                        maximum = "100",
                        examples = "100")
                int likeness,
        @Schema(description = "The piece it is made of") PieceView source,
        @Schema(description = "What was done", maxItems = 200) List<Item> items,
        @Schema(description = "Figures placed for certain", maxItems = 500) List<FigureValue> figures,
        @Schema(description = "What stands in the way", maxItems = 100) List<Item> problems,
        @Schema(description = "What comes next", maxItems = 100) List<Item> nextSteps,
        @Schema(
                        description = "Figures of the piece that no element asked for could be given for certain",
                        maxItems = 8000000)
                List<OfferedFigureView> offered) {}
