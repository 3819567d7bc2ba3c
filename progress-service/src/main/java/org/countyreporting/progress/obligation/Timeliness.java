package org.countyreporting.progress.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the first submission came in time; a later one, after a return or a correction, changes nothing. */
@Schema(
        name = "Timeliness",
        description = "on-time 按时, late 迟报, overdue 逾期未报; judged by the first submission",
        examples = "on-time")
public enum Timeliness {
    ON_TIME,
    LATE,
    OVERDUE;

    /** Null as long as nothing can be said. */
    static Timeliness of(LocalDate firstSubmittedOn, LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        if (firstSubmittedOn != null) {
            return firstSubmittedOn.isAfter(dueOn) ? LATE : ON_TIME;
        }
        return today.isAfter(dueOn) ? OVERDUE : null;
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
