package org.countyreporting.plans.document.outline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a labelled piece is in its document. */
public enum NodeKind {
    @JsonProperty("section")
    SECTION,
    @JsonProperty("subsection")
    SUBSECTION,
    @JsonProperty("task")
    TASK,
    @JsonProperty("measure")
    MEASURE,
    @JsonProperty("progress-item")
    PROGRESS_ITEM,
    @JsonProperty("problem")
    PROBLEM,
    @JsonProperty("next-step")
    NEXT_STEP
}
