package org.countyreporting.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.countyreporting.plans.target.Source;
import org.countyreporting.plans.target.Target;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One task (任务) of a plan. It keeps its id whatever its label, and through revisions. */
@Schema(description = "One task; it keeps its id whatever its label, and through revisions")
public record Task(
        @Pattern(regexp = Target.ID)
                @Size(max = 64)
                @Schema(description = "Unique in the plan; absent: given by the server", examples = "177")
                String id,
        @NotBlank @Size(max = 64) @Schema(description = "Label as printed, never renumbered", examples = "177.")
                String label,
        @Size(max = 64) @Schema(description = "Label of its section", examples = "三、") String section,
        @NotBlank @Size(max = 500) @Schema(description = "Heading", examples = "村卫生室标准化建设") String title,
        @Size(max = 20_000) @Schema(description = "Full wording", examples = "年内建成市级以上示范标准村卫生室100处、县级200处。")
                String text,
        @Schema(description = "Leading unit, which owes the entry; absent: the issuer", examples = "113713020044490612")
                UnitId leadUnit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 1000)
                @Schema(
                        description = "Supporting units; they owe what figures or reportingUnits name them for",
                        defaultValue = "[]",
                        examples = "[\"12371300MB2857134A\"]")
                List<@NotNull UnitId> supportingUnits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 1000)
                @Schema(
                        description = "Further units that owe an entry of their own",
                        defaultValue = "[]",
                        examples = "[\"113713020044490612\"]")
                List<@NotNull UnitId> reportingUnits,
        @Schema(description = "Reviews instead of the issuer", examples = "11371300004449036H") UnitId reviewUnit,
        @Size(max = 64) @Schema(description = "Id of its schedule; absent: the plan's first", examples = "monthly")
                String schedule,
        @Valid @Schema(description = "The task it passes down from a plan above") DerivedFrom derivedFrom,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 100)
                @Schema(
                        description = "Tasks of earlier revisions that it stands in for: split, merged or rewritten",
                        defaultValue = "[]",
                        examples = "[\"177\"]")
                List<@NotNull @Size(max = 64) String> replaces,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 200)
                @Schema(description = "Figures to be filled in", defaultValue = "[]")
                List<@NotNull @Valid Figure> figures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 100)
                @Schema(description = "What is promised", defaultValue = "[]")
                List<@NotNull @Valid Target> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 1000)
                @Schema(
                        description =
                                "Those of its units that were recognised in a document and that nobody has confirmed yet: confirmed by leaving them out here, dropped by not naming the unit. A plan with such a unit is not published.",
                        defaultValue = "[]")
                List<@NotNull @Valid ProposedUnit> proposedUnits,
        @Valid @Schema(description = "The words of an official document that it comes from") Source source) {

    public Task {
        supportingUnits = supportingUnits == null ? List.of() : supportingUnits;
        reportingUnits = reportingUnits == null ? List.of() : reportingUnits;
        replaces = replaces == null ? List.of() : replaces;
        figures = figures == null ? List.of() : figures;
        targets = targets == null ? List.of() : targets;
        Set<UnitId> named = new HashSet<>(supportingUnits);
        named.addAll(reportingUnits);
        named.add(leadUnit);
        proposedUnits = proposedUnits == null
                ? List.of()
                : proposedUnits.stream()
                        .filter(proposed -> proposed == null || named.contains(proposed.unit()))
                        .toList();
    }

    /** As it is kept: with ids, a leading unit and a schedule. */
    Task resolved(UnitId issuer, String defaultSchedule) {
        return copy(
                id == null ? UUID.randomUUID().toString() : id,
                leadUnit == null ? issuer : leadUnit,
                schedule == null ? defaultSchedule : schedule,
                Target::identified);
    }

    Task withTargets(UnaryOperator<Target> change) {
        return copy(id, leadUnit, schedule, change);
    }

    private Task copy(String newId, UnitId newLead, String newSchedule, UnaryOperator<Target> change) {
        return new Task(
                newId,
                label,
                section,
                title,
                text,
                newLead,
                supportingUnits,
                reportingUnits,
                reviewUnit,
                newSchedule,
                derivedFrom,
                replaces,
                figures,
                targets.stream().map(change).toList(),
                proposedUnits,
                source);
    }
}
