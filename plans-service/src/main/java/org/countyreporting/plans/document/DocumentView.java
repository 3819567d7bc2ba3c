package org.countyreporting.plans.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.plans.document.outline.DocumentKind;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official document (公文) as it was read. */
@Schema(
        name = "Document",
        description =
                "An official document as it was read. Offsets count code points of the text; see its address /text.",
        requiredProperties = {
            "id",
            "division",
            "kind",
            "metadata",
            "outline",
            "facts",
            "checks",
            "findings",
            "removed",
            "importedAt",
            "importedBy",
            "version"
        })
public record DocumentView(
        @Schema(description = "Id of the document", maxLength = 64, examples = ID) String id,
        @Schema(description = "Division it belongs to: that of who sent it, whatever it is about", examples = "3713")
                DivisionCode division,
        @Schema(
                        description = "Sort of document",
                        enumeration = {"plan", "summary", "progress-report", "other"},
                        examples = "progress-report")
                DocumentKind kind,
        @Schema(description = "Title as printed", maxLength = Limits.TEXT, examples = "9月份工作任务进展情况") String title,
        @Schema(description = "Its particulars") MetadataView metadata,
        @Schema(description = "Text before the first label", maxLength = Limits.TEXT, examples = "现将进展情况报告如下：")
                String preamble,
        @Schema(description = "Its labelled pieces", maxItems = Limits.PIECES) List<NodeView> outline,
        @Schema(description = "What it states in figures, in the order of the text", maxItems = Limits.PIECES)
                List<FactView> facts,
        @Schema(description = "Its calculations, done again", maxItems = Limits.PIECES) List<CheckView> checks,
        @Schema(description = "What a person should look at", maxItems = Limits.PIECES) List<FindingView> findings,
        @Schema(description = "What is not the document's own", maxItems = Limits.PIECES) List<RemovedView> removed,
        @Schema(description = "When it was sent", examples = "2020-10-09T01:30:00Z") Instant importedAt,
        @Schema(description = "Who sent it", maxLength = 200, examples = "zhang.wei") String importedBy,
        @Schema(
                        description = "Counts its readings; also its ETag",
                        minimum = "1",
                        maximum = "9007199254740991",
                        examples = "1")
                long version)
        implements Versioned {

    static final String ID = "0f4c9a52-6a0e-4a44-9a53-5f2f2c2a7c11";

    static DocumentView of(Document document, Locale language) {
        DocumentContent content = document.content();
        return new DocumentView(
                document.id(),
                document.division(),
                content.kind(),
                content.title(),
                content.metadata(),
                content.preamble(),
                content.outline(),
                content.facts(),
                content.checks().stream()
                        .map(check -> CheckView.of(check, language))
                        .toList(),
                content.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList(),
                content.removed(),
                document.importedAt(),
                document.importedBy(),
                document.version());
    }
}
