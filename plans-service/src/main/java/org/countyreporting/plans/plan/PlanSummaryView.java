package org.countyreporting.plans.plan;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list: what one chooses by, without its tasks. */
@Schema(
        name = "PlanSummary",
        description = "A plan in a list, without its tasks",
        requiredProperties = {"id", "title", "year", "division", "issuer", "state", "revision"})
public record PlanSummaryView(
        @Schema(description = "Id of the plan", maxLength = 64, examples = "5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")
                String id,
        @Schema(description = "Title", maxLength = 300, examples = "2020年卫生健康重点工作任务") String title,
        @Schema(description = "Year of the plan", minimum = "1990", maximum = "2150", examples = "2020") int year,
        @Schema(description = "Division it is for", examples = "3713") DivisionCode division,
        @Schema(description = "Unit that issued it", examples = "11371300004449036H") UnitId issuer,
        @Schema(description = "Number of the document (文号)", maxLength = 200, examples = "临卫发〔2020〕3号")
                String documentNumber,
        @Schema(description = "draft until it has been published once", examples = "published") PlanState state,
        @Schema(
                        description = "The published revision, else the draft's",
                        minimum = "1",
                        maximum = "1000000",
                        examples = "1")
                int revision,
        @Schema(description = "When that revision was published", examples = "2020-02-10T02:00:00Z")
                Instant publishedAt,
        @Schema(description = "Revision that is being written", minimum = "1", maximum = "1000000", examples = "2")
                Integer draftRevision) {

    static PlanSummaryView of(Tuple row) {
        Plan plan = row.get(0, Plan.class);
        Instant publishedAt = row.get(4, Instant.class);
        return new PlanSummaryView(
                plan.id(),
                row.get(2, String.class),
                plan.year(),
                plan.division(),
                plan.issuer(),
                row.get(3, String.class),
                publishedAt == null ? PlanState.DRAFT : PlanState.PUBLISHED,
                row.get(1, Integer.class),
                publishedAt,
                plan.draftRevision().isPresent() ? plan.draftRevision().getAsInt() : null);
    }

    /** The parts of the key by which lists are sorted. */
    List<String> key() {
        return List.of(String.valueOf(year), division.text(), id);
    }
}
