package org.countyreporting.progress.document;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a piece of a document was found to speak of a task. */
@Schema(
        description = "number: the printed number is the task's; heading: the headings are alike",
        enumeration = {"number", "heading"},
        examples = "number")
enum MatchedBy {
    NUMBER,
    HEADING;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
