package org.countyreporting.gateway.peer.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the overview reads of a finding that indicators-service keeps until somebody has judged it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeptFinding(
        Long id,
        String code,
        String indicator,
        String dataElement,
        String division,
        String unit,
        String period,
        String message) {

    /** What it speaks of: the code of an indicator or of a data element. */
    public String of() {
        return indicator == null ? dataElement : indicator;
    }

    /** A page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<KeptFinding> items, String next) {

        public Page {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
