package org.countyreporting.gateway.peer.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** What the overview reads of a result of indicators-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Result(
        String indicator,
        String dataElement,
        String name,
        BigDecimal value,
        String display,
        String asOf,
        Coverage coverage,
        Comparisons comparisons,
        List<Finding> findings,
        String sources) {

    public Result {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** What it is of: the code of an indicator or of a data element. */
    public String code() {
        return indicator == null ? dataElement : indicator;
    }

    public ComparedTarget target() {
        return comparisons == null ? null : comparisons.target();
    }

    /** How many of those expected have reported. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Coverage(Integer reported, Integer expected) {}

    /** What it is compared with. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Comparisons(ComparedTarget target) {}

    /** How it stands against the target. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ComparedTarget(
            String targetId,
            BigDecimal actual,
            BigDecimal completion,
            BigDecimal gap,
            BigDecimal expectedShare,
            BigDecimal lag,
            String basis,
            String state,
            Shown display) {

        /** Whether this is about the target of that id; who does not say which is about the only one there is. */
        public boolean isOf(String id) {
            return targetId == null || targetId.equals(id);
        }
    }

    /** Its numbers rounded for people. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shown(String actual, String completion, String gap, String expectedShare, String lag) {}

    /** What a person must judge. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Finding(String code, String message) {}

    /** A page of results. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<Result> items, String next) {

        public Page {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
