package org.countyreporting.plans.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what is shown is being written or has been issued. */
@Schema(
        description = "draft: being written; published: issued, never changes",
        enumeration = {"draft", "published"},
        examples = "published")
public enum PlanState {
    DRAFT,
    PUBLISHED;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
