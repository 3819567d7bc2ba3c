package org.countyreporting.progress.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the office itself says the work stands (进展状态). */
@Schema(
        name = "ProgressStatus",
        description = "intended 拟开展, started 已启动, under-way 推进中, waiting 待批复, late 进度缓慢, done 已完成, exceeded 超额完成",
        examples = "under-way")
public enum ProgressStatus {
    INTENDED,
    STARTED,
    UNDER_WAY,
    WAITING,
    LATE,
    DONE,
    EXCEEDED;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
