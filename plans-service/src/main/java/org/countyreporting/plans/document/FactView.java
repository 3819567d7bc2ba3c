package org.countyreporting.plans.document;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.plans.document.figure.Fact;
import org.countyreporting.plans.document.figure.FactKind;
import org.countyreporting.plans.target.Comparator;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Fact",
        description = "A quantitative statement of a document",
        requiredProperties = {"quote", "start", "end", "path", "kind", "approximate", "cumulative"})
public record FactView(
        @Schema(
                        description = "The words around the number, as printed",
                        maxLength = Limits.TEXT,
                        examples = "建成市级示范村卫生室58个")
                String quote,
        @Schema(description = "First code point", minimum = "0", maximum = "8000000", examples = "236") int start,
        @Schema(description = "After the last code point", minimum = "0", maximum = "8000000", examples = "250")
                int end,
        @Schema(
                        description = "Labels of the pieces it stands in, outermost first",
                        maxItems = 100,
                        examples = "[\"177.\", \"工作进展：\", \"①\"]")
                List<@Size(max = 500) String> path,
        @Schema(description = "What is counted", maxLength = 1000, examples = "市级示范村卫生室") String subject,
        @Schema(description = "What is said of it", examples = "count") FactKind kind,
        @Schema(
                        description = "As printed; absent for a promise without a number",
                        minimum = "-1e30",
                        maximum = "1e30",
                        examples = "58")
                BigDecimal value,
        @Schema(description = "Upper end of a range", minimum = "-1e30", maximum = "1e30", examples = "60")
                BigDecimal valueHigh,
        @Schema(description = "As printed, with 万 and 亿, in simplified characters", maxLength = 100, examples = "个")
                String unit,
        @Schema(description = "As for targets; absent where none is printed", examples = "at-least")
                Comparator comparator,
        @Schema(description = "Whether it is only about (约, 近, 余)", examples = "false") boolean approximate,
        @Schema(description = "Whether it counts from the beginning of the year or task", examples = "true")
                boolean cumulative,
        @Schema(description = "The day it stood so", examples = "2020-08-31") LocalDate asOf,
        @Schema(description = "The period it is of", examples = "2020-08") Period period,
        @Schema(description = "By when it is promised") DeadlineView deadline,
        @Schema(
                        description = "Of a rate, where it stands beside it",
                        minimum = "-1e30",
                        maximum = "1e30",
                        examples = "316")
                BigDecimal numerator,
        @Schema(
                        description = "Of a rate, where it stands beside it",
                        minimum = "-1e30",
                        maximum = "1e30",
                        examples = "395")
                BigDecimal denominator) {

    static FactView of(Fact fact) {
        return new FactView(
                fact.quote(),
                fact.start(),
                fact.end(),
                fact.path(),
                fact.subject(),
                fact.kind(),
                fact.value(),
                fact.valueHigh(),
                fact.unit(),
                fact.comparator(),
                fact.approximate(),
                fact.cumulative(),
                fact.asOf(),
                fact.period(),
                DeadlineView.of(fact.deadline()),
                fact.numerator(),
                fact.denominator());
    }
}
