package org.countyreporting.progress.peer.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.countyreporting.progress.plan.Figure;
import org.countyreporting.progress.plan.PublishedPlan;
import org.countyreporting.progress.plan.Reporters;
import org.countyreporting.progress.plan.Schedule;
import org.countyreporting.progress.plan.Scope;
import org.countyreporting.progress.plan.Task;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** A published plan as plans-service tells it: what we read of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanMessage(
        @NotNull String id,
        @NotNull Long version,
        @NotNull String title,
        @NotNull Integer year,
        @NotNull DivisionCode division,
        @NotNull UnitId issuer,
        List<@Valid Occasions> schedules,
        @NotNull List<@Valid Told> tasks) {

    PublishedPlan plan() {
        return new PublishedPlan(
                id,
                version,
                title,
                year,
                division,
                issuer,
                orEmpty(schedules).stream().map(Occasions::schedule).toList(),
                tasks.stream().map(task -> task.task(issuer)).toList());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A schedule: a frequency from one period to another, or the periods themselves. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Occasions(
            @NotNull String id,
            Frequency frequency,
            Period first,
            Period last,
            List<Period> periods,
            Integer dueWorkingDays) {

        Schedule schedule() {
            return Schedule.of(id, frequency == null ? orEmpty(periods) : between(), dueWorkingDays);
        }

        private List<Period> between() {
            return Stream.iterate(
                            Period.containing(first.first(), frequency),
                            period -> !period.first().isAfter(last.last()),
                            Period::next)
                    .toList();
        }
    }

    /** A task. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            @NotNull String id,
            String label,
            @NotNull String title,
            UnitId leadUnit,
            List<UnitId> supportingUnits,
            List<UnitId> reportingUnits,
            UnitId reviewUnit,
            String schedule,
            List<@Valid Asked> figures) {

        Task task(UnitId issuer) {
            return new Task(
                    id,
                    label,
                    title,
                    leadUnit == null ? issuer : leadUnit,
                    orEmpty(supportingUnits),
                    orEmpty(reportingUnits),
                    reviewUnit,
                    schedule,
                    orEmpty(figures).stream().map(Asked::figure).toList());
        }
    }

    /** A figure to report. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(@NotNull String dataElement, Who reporters, Scope scope, Boolean required) {

        Figure figure() {
            return new Figure(
                    dataElement,
                    reporters == null ? Reporters.EACH : reporters.reporters(),
                    scope,
                    required == null || required);
        }
    }

    /** Written as {@code "lead"}, {@code "each"} or the units themselves. */
    record Who(Reporters reporters) {

        @JsonCreator
        static Who of(JsonNode node) {
            if (node.isArray()) {
                return new Who(Reporters.named(StreamSupport.stream(node.spliterator(), false)
                        .map(unit -> UnitId.parse(unit.asText()))
                        .toList()));
            }
            return new Who(node.asText().equals("lead") ? Reporters.LEAD : Reporters.EACH);
        }
    }
}
