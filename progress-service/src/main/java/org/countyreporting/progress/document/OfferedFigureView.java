package org.countyreporting.progress.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.countyreporting.progress.peer.plans.DocumentMessage.Fact;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OfferedFigure",
        description = "A figure of a document that could not be placed for certain",
        requiredProperties = {"quote", "start", "end", "kind"})
record OfferedFigureView(
        @Schema(description = "The words around it", maxLength = 8000000, examples = "建成县级示范村卫生室110个") String quote,
        @Schema(description = "First code point of the document's text", minimum = "0", maximum = "8000000") int start,
        @Schema(description = "After the last code point", minimum = "0", maximum = "8000000") int end,
        @Schema(description = "What is counted", maxLength = 1000, examples = "县级示范村卫生室") String subject,
        @Schema(description = "What is said of it", maxLength = 20, examples = "count") String kind,
        @Schema(description = "As printed", minimum = "-1e30", maximum = "1e30", examples = "110") BigDecimal value,
        @Schema(description = "Upper end of a range", minimum = "-1e30", maximum = "1e30", examples = "120")
                BigDecimal valueHigh,
        @Schema(description = "As printed", maxLength = 100, examples = "个") String unit,
        @Schema(description = "Whether it is only about", examples = "false") boolean approximate,
        @Schema(description = "Whether it counts from the beginning of the year or task", examples = "true")
                boolean cumulative,
        @Schema(description = "The day it stood so", examples = "2020-08-31") LocalDate asOf,
        @Schema(description = "The period it is of", examples = "2020-08") Period period) {

    static OfferedFigureView of(Fact fact) {
        return new OfferedFigureView(
                fact.quote(),
                fact.start(),
                fact.end(),
                fact.subject(),
                fact.kind(),
                fact.value(),
                fact.valueHigh(),
                fact.unit(),
                fact.approximate(),
                fact.cumulative(),
                fact.asOf(),
                fact.period());
    }
}
