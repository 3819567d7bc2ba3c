package org.countyreporting.gateway.peer.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the overview reads of an obligation of progress-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Obligation(
        String plan,
        String planTitle,
        String task,
        String taskLabel,
        String taskTitle,
        String unit,
        String unitName,
        String division,
        String period,
        String dueOn) {

    /** A page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<Obligation> items, String next) {

        public Page {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
