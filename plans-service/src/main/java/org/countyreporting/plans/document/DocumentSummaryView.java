package org.countyreporting.plans.document;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.countyreporting.plans.document.outline.DocumentKind;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document in a list: what one chooses by, without what it says. */
@Schema(
        name = "DocumentSummary",
        description = "A document in a list, without what it says",
        requiredProperties = {"id", "kind", "division", "mediaType", "importedAt", "importedBy"})
record DocumentSummaryView(
        @Schema(description = "Id of the document", maxLength = 64, examples = DocumentView.ID) String id,
        @Schema(
                        description = "Sort of document",
                        enumeration = {"plan", "summary", "progress-report", "other"},
                        examples = "progress-report")
                DocumentKind kind,
        @Schema(description = "Title as printed", maxLength = Limits.TEXT, examples = "9月份工作任务进展情况") String title,
        @Schema(description = "Division it belongs to: that of who sent it", examples = "3713") DivisionCode division,
        @Schema(description = "The year it is about", minimum = "1900", maximum = "2200", examples = "2020")
                Integer year,
        @Schema(description = "The period it is about", examples = "2020-09") Period period,
        @Schema(description = "Format it was sent in", maxLength = 100, examples = "text/plain") String mediaType,
        @Schema(description = "When it was sent", examples = "2020-10-09T01:30:00Z") Instant importedAt,
        @Schema(description = "Who sent it", maxLength = 200, examples = "zhang.wei") String importedBy) {

    static final String COLUMNS = "id, kind, title, division, year, period, mediaType, importedAt, importedBy";

    static DocumentSummaryView of(Tuple row) {
        return new DocumentSummaryView(
                row.get(0, String.class),
                row.get(1, DocumentKind.class),
                row.get(2, String.class),
                DivisionCode.parse(row.get(3, String.class)),
                row.get(4, Integer.class),
                row.get(5, Period.class),
                row.get(6, String.class),
                row.get(7, Instant.class),
                row.get(8, String.class));
    }

    /** The parts of the key by which lists are sorted. */
    List<String> key() {
        return List.of(importedAt.toString(), id);
    }
}
