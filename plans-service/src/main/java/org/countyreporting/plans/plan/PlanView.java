package org.countyreporting.plans.plan;

import java.time.Instant;
import java.util.List;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.plans.schedule.Schedule;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One revision of a plan (工作计划), to callers and in the message to peers. */
@Schema(
        name = "Plan",
        description = "One revision of a plan",
        requiredProperties = {
            "id",
            "title",
            "year",
            "division",
            "issuer",
            "state",
            "revision",
            "schedules",
            "sections",
            "tasks",
            "version"
        })
public record PlanView(
        @Schema(
                        description = "Stays the same through revisions",
                        maxLength = 64,
                        examples = "5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")
                String id,
        @Schema(description = "Title", maxLength = 300, examples = "2020年卫生健康重点工作任务") String title,
        @Schema(description = "Year of the plan", minimum = "1990", maximum = "2150", examples = "2020") int year,
        @Schema(description = "Division it is for", examples = "3713") DivisionCode division,
        @Schema(description = "Unit that issued it", examples = "11371300004449036H") UnitId issuer,
        @Schema(description = "Number of the document (文号)", maxLength = 200, examples = "临卫发〔2020〕3号")
                String documentNumber,
        @Schema(description = "Whether this revision is published", examples = "published") PlanState state,
        @Schema(description = "Counts the revisions", minimum = "1", maximum = "1000000", examples = "1") int revision,
        @Schema(description = "When this revision was published", examples = "2020-02-10T02:00:00Z")
                Instant publishedAt,
        @Schema(description = "Revision that is being written", minimum = "1", maximum = "1000000", examples = "2")
                Integer draftRevision,
        @Schema(description = "When is reported", maxItems = 20) List<Schedule> schedules,
        @Schema(description = "Sections", maxItems = 200) List<Section> sections,
        @Schema(description = "Tasks", maxItems = 500) List<Task> tasks,
        @Schema(description = "Published tasks that were given up", maxItems = 500) List<WithdrawnTask> withdrawnTasks,
        @Schema(
                        description = "Counts every change of the plan; also its ETag",
                        minimum = "1",
                        maximum = "9007199254740991",
                        examples = "3")
                long version)
        implements Versioned {

    static PlanView of(Plan plan, PlanRevision shown, PlanContent content) {
        return new PlanView(
                plan.id(),
                shown.title(),
                plan.year(),
                plan.division(),
                plan.issuer(),
                shown.documentNumber(),
                shown.isPublished() ? PlanState.PUBLISHED : PlanState.DRAFT,
                shown.revision(),
                shown.publishedAt(),
                plan.draftRevision().isPresent() ? plan.draftRevision().getAsInt() : null,
                content.schedules(),
                content.sections(),
                content.tasks(),
                content.withdrawnTasks(),
                plan.version());
    }
}
