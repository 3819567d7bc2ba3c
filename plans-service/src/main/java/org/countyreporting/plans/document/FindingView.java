package org.countyreporting.plans.document;

import java.util.Locale;
import org.countyreporting.plans.document.check.Finding;
import org.countyreporting.plans.document.check.FindingCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DocumentFinding",
        description = "Something in a document that a person should look at before it goes out (疑点)",
        requiredProperties = {"code", "quote", "start", "end", "message"})
public record FindingView(
        @Schema(description = "What there is to look at", examples = "contradiction") FindingCode code,
        @Schema(description = "As printed", maxLength = Limits.TEXT, examples = "完成率95%") String quote,
        @Schema(description = "First code point", minimum = "0", maximum = "8000000", examples = "412") int start,
        @Schema(description = "After the last code point", minimum = "0", maximum = "8000000", examples = "418")
                int end,
        @Schema(description = "For the clerk who reads it", maxLength = 2000, examples = "按文中数字计算应为94.12%")
                String message) {

    static FindingView of(Finding finding, Locale language) {
        return new FindingView(
                finding.code(),
                finding.quote(),
                finding.start(),
                finding.end(),
                finding.message().in(language));
    }
}
