package org.countyreporting.plans.document.outline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sort of official document: plan (工作计划), summary (工作总结), progress report (进展情况). */
public enum DocumentKind {
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("summary")
    SUMMARY,
    @JsonProperty("progress-report")
    PROGRESS_REPORT,
    @JsonProperty("other")
    OTHER
}
