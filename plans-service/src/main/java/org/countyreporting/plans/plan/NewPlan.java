package org.countyreporting.plans.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.schedule.Schedule;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as a planner writes it: the whole draft, at first and at every change. */
@JsonIgnoreProperties({"id", "state", "revision", "publishedAt", "draftRevision", "version"})
@Schema(description = "A plan as a planner writes it: the whole draft, at first and at every change")
public record NewPlan(
        @NotBlank @Size(max = 300) @Schema(description = "Title", examples = "2020年卫生健康重点工作任务") String title,
        @NotNull
                @Min(EARLIEST)
                @Max(LATEST)
                @Schema(description = "Year of the plan; fixed once published", examples = "2020")
                Integer year,
        @NotNull @Schema(description = "Division it is for; fixed once published", examples = "3713")
                DivisionCode division,
        @NotNull
                @Schema(
                        description =
                                "Unit that issues it, attached to the division or inside it or above it; fixed once published",
                        examples = "11371300004449036H")
                UnitId issuer,
        @Size(max = 200) @Schema(description = "Number of the document (文号)", examples = "临卫发〔2020〕3号")
                String documentNumber,
        @Size(max = 20) @Schema(description = "When is reported; absent: every month of the year")
                List<@NotNull @Valid Schedule> schedules,
        @Size(max = 200) @Schema(description = "Sections", defaultValue = "[]") List<@NotNull @Valid Section> sections,
        @Size(max = 500) @Schema(description = "Tasks", defaultValue = "[]") List<@NotNull @Valid Task> tasks,
        @Size(max = 500)
                @Schema(
                        description = "Published tasks that this revision gives up, with the reason",
                        defaultValue = "[]")
                List<@NotNull @Valid WithdrawnTask> withdrawnTasks)
        implements Coherent {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2150;

    public NewPlan {
        schedules = schedules == null ? List.of() : schedules;
        sections = sections == null ? List.of() : sections;
        tasks = tasks == null ? List.of() : tasks;
        withdrawnTasks = withdrawnTasks == null ? List.of() : withdrawnTasks;
    }

    @Override
    public void check(Violations violations) {
        boolean yearIsSound = year != null && year >= EARLIEST && year <= LATEST;
        new PlanRules(this, yearIsSound ? year : null, violations).check();
    }

    /** As it is kept: schedules explicit, ids given, defaults that depend on the plan filled in. */
    PlanContent resolved() {
        List<Schedule> explicit = schedules.isEmpty()
                ? List.of(Schedule.monthly(year))
                : schedules.stream().map(schedule -> schedule.within(year)).toList();
        String first = explicit.get(0).id();
        return new PlanContent(
                explicit,
                sections,
                tasks.stream().map(task -> task.resolved(issuer, first)).toList(),
                withdrawnTasks);
    }
}
