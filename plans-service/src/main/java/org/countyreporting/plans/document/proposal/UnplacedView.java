package org.countyreporting.plans.document.proposal;

import java.util.Locale;
import org.countyreporting.plans.target.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "UnplacedText",
        description = "Words of a document that found no place in the plan",
        requiredProperties = {"source", "reason"})
record UnplacedView(
        @Schema(description = "The words") Source source,
        @Schema(description = "Why", maxLength = 500, examples = "正文编号之前的文字") String reason) {

    static UnplacedView of(Unplaced unplaced, Locale language) {
        return new UnplacedView(unplaced.source(), unplaced.reason().in(language));
    }
}
