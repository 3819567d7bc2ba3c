package org.countyreporting.plans.document;

import java.util.List;
import java.util.Locale;
import org.countyreporting.plans.document.check.Check;
import org.countyreporting.plans.document.check.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DocumentCheck",
        description = "A calculation that a document states or implies, done again",
        requiredProperties = {"quote", "start", "end", "formula", "inputs", "exact"})
public record CheckView(
        @Schema(description = "Where it is stated, as printed", maxLength = Limits.TEXT, examples = "完成376个，完成率188%")
                String quote,
        @Schema(description = "First code point", minimum = "0", maximum = "8000000", examples = "412") int start,
        @Schema(description = "After the last code point", minimum = "0", maximum = "8000000", examples = "427")
                int end,
        @Schema(description = "What is calculated", maxLength = Limits.TEXT, examples = "376/200*100") String formula,
        @Schema(description = "The figures that go in", maxItems = Limits.PIECES) List<Input> inputs,
        @Schema(description = "The exact result", maxLength = 200, examples = "188") String exact,
        @Schema(
                        description =
                                "As printed: digits and point with an optional % or ‰; absent where it is not printed",
                        maxLength = 200,
                        examples = "188%")
                String printed,
        @Schema(
                        description =
                                "Whether the exact result, rounded half up at the printed decimals, is the printed one",
                        examples = "true")
                Boolean agrees,
        @Schema(description = "How the printed result stands to the exact one", examples = "agrees") Verdict verdict,
        @Schema(description = "What a reader should know", maxLength = 1000, examples = "由完成率推算，目标为200个") String note) {

    @Schema(
            name = "CheckInput",
            description = "A figure that goes into a calculation",
            requiredProperties = {"role", "value"})
    public record Input(
            @Schema(description = "What it is there", maxLength = 100, examples = "numerator") String role,
            @Schema(description = "Its value", maxLength = 200, examples = "376") String value) {}

    static CheckView of(Check check, Locale language) {
        return new CheckView(
                check.quote(),
                check.start(),
                check.end(),
                check.formula(),
                check.inputs().stream()
                        .map(input -> new Input(input.role(), input.value()))
                        .toList(),
                check.exact(),
                check.printed(),
                check.agrees(),
                check.verdict(),
                check.note() == null ? null : check.note().in(language));
    }
}
