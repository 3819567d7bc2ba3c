package org.countyreporting.progress.obligation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a machine noticed and a person must judge (疑点). */
@Schema(name = "ProgressFinding", description = "Something noticed that a person must judge (疑点)")
public record FindingView(
        @Schema(description = "Which kind", required = true, maxLength = 64, examples = "due-date-unknown") String code,
        @Schema(description = "In words", required = true, maxLength = 500, examples = "2027 年节假日安排尚未录入，暂无法确定截止日期")
                String message) {}
