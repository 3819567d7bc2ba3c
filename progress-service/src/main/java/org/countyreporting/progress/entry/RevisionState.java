package org.countyreporting.progress.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a submission. */
@Schema(
        name = "RevisionState",
        description = "submitted 待审, returned 已退回, accepted 已通过（有效）, superseded 已被更正取代",
        examples = "accepted")
public enum RevisionState {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    SUPERSEDED;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
