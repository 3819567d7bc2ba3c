package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.ToLongFunction;
import org.countyreporting.gateway.peer.progress.Completeness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far was reported, counted over all units. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OverviewReporting",
        description = "How far was reported what is owed (应报尽报), counted over all units",
        requiredProperties = {
            "units",
            "owed",
            "submitted",
            "accepted",
            "returned",
            "onTime",
            "late",
            "missing",
            "waived"
        })
public record ReportingView(
        @Schema(description = "Units counted", minimum = "0", maximum = "500", examples = "14") int units,
        @Schema(description = "Whether there are more units than were counted", examples = "false") boolean more,
        @Schema(description = "Obligations", minimum = "0", maximum = "9007199254740991", examples = "126") long owed,
        @Schema(description = "Of these submitted", minimum = "0", maximum = "9007199254740991", examples = "125")
                long submitted,
        @Schema(description = "Of these accepted", minimum = "0", maximum = "9007199254740991", examples = "124")
                long accepted,
        @Schema(description = "Of these returned", minimum = "0", maximum = "9007199254740991", examples = "0")
                long returned,
        @Schema(description = "First submitted in time", minimum = "0", maximum = "9007199254740991", examples = "124")
                long onTime,
        @Schema(description = "First submitted late", minimum = "0", maximum = "9007199254740991", examples = "1")
                long late,
        @Schema(description = "Due and missing", minimum = "0", maximum = "9007199254740991", examples = "1")
                long missing,
        @Schema(description = "Waived", minimum = "0", maximum = "9007199254740991", examples = "0") long waived) {

    static ReportingView of(Completeness.Page page) {
        List<Completeness> units = page.items();
        return new ReportingView(
                units.size(),
                page.next() != null,
                sum(units, Completeness::owed),
                sum(units, Completeness::submitted),
                sum(units, Completeness::accepted),
                sum(units, Completeness::returned),
                sum(units, Completeness::onTime),
                sum(units, Completeness::late),
                sum(units, Completeness::missing),
                sum(units, Completeness::waived));
    }

    private static long sum(List<Completeness> units, ToLongFunction<Completeness> count) {
        return units.stream().mapToLong(count).sum();
    }
}
