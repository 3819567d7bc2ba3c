package org.countyreporting.gateway.peer.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A plan in the list of plans-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlanSummary(String id) {

    /** A page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<PlanSummary> items, String next) {

        public Page {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
