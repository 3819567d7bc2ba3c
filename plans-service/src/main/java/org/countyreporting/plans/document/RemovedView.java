package org.countyreporting.plans.document;

import org.countyreporting.plans.document.text.Removed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RemovedText",
        description = "A piece of the text that is not the document's own",
        requiredProperties = {"start", "end", "reason"})
record RemovedView(
        @Schema(description = "First code point", minimum = "0", maximum = "8000000", examples = "0") int start,
        @Schema(description = "After the last code point", minimum = "0", maximum = "8000000", examples = "18") int end,
        @Schema(
                        description =
                                "Why it was set aside: navigation, footer, advertising, comment, deleted, hidden …",
                        maxLength = 200,
                        examples = "navigation")
                String reason) {

    static RemovedView of(Removed removed) {
        return new RemovedView(removed.span().start(), removed.span().end(), removed.reason());
    }
}
