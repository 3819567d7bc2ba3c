package org.countyreporting.gateway.peer.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** What the overview reads of a plan of plans-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Plan(String id, String title, List<Task> tasks) {

    public Plan {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** A task of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Task(String id, String label, String title, String leadUnit, List<Target> targets) {

        public Task {
            targets = targets == null ? List.of() : List.copyOf(targets);
        }
    }

    /** A target of a task. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(
            String id,
            String name,
            String indicator,
            String dataElement,
            String comparator,
            BigDecimal value,
            BigDecimal valueHigh,
            String unit) {}
}
