package org.countyreporting.gateway.peer.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the overview reads of how far one unit has reported. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Completeness(
        long owed, long submitted, long accepted, long returned, long onTime, long late, long missing, long waived) {

    /** A page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<Completeness> items, String next) {

        public Page {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
