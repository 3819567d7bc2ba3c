package org.countyreporting.indicators.peer.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countyreporting.indicators.target.PlannedTask;
import org.countyreporting.indicators.target.PublishedPlan;
import org.countyreporting.indicators.target.Target;
import org.countyreporting.vocabulary.DivisionCode;

/** The published plan as plans-service sends it: the fields we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanMessage(
        String id,
        long version,
        int revision,
        String title,
        int year,
        DivisionCode division,
        Instant publishedAt,
        List<Task> tasks,
        List<Allocation> allocations) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Task(
            String id,
            String label,
            String title,
            String leadUnit,
            List<String> supportingUnits,
            List<String> reportingUnits,
            List<Figure> figures,
            List<Target> targets) {

        private Stream<PublishedPlan.Ask> asks() {
            return orEmpty(figures).stream().flatMap(figure -> reporters(figure).stream()
                    .map(unit -> new PublishedPlan.Ask(
                            id, figure.dataElement(), unit, figure.scope() == null ? "" : figure.scope())));
        }

        private Set<String> reporters(Figure figure) {
            Set<String> units = new LinkedHashSet<>();
            JsonNode reporters = figure.reporters();
            if (reporters != null && reporters.isArray()) {
                reporters.forEach(unit -> units.add(unit.asText()));
            } else if (reporters != null && reporters.asText().equals("lead")) {
                units.add(leadUnit);
            } else if (!orEmpty(reportingUnits).isEmpty()) {
                units.addAll(reportingUnits);
            } else {
                units.add(leadUnit);
                units.addAll(orEmpty(supportingUnits));
            }
            units.remove(null);
            return units;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figure(String dataElement, JsonNode reporters, String scope) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Allocation(String target, DivisionCode division, BigDecimal value) {}

    PublishedPlan plan() {
        List<PublishedPlan.PlannedTarget> targets = new ArrayList<>();
        for (Task task : orEmpty(tasks)) {
            for (Target target : orEmpty(task.targets())) {
                targets.add(new PublishedPlan.PlannedTarget(task.id(), task.label(), target));
            }
        }
        return new PublishedPlan(
                id,
                version,
                revision,
                title,
                year,
                division,
                publishedAt,
                orEmpty(tasks).stream()
                        .map(task -> new PlannedTask(task.id(), task.label(), task.title()))
                        .toList(),
                targets,
                orEmpty(allocations).stream()
                        .map(share -> new PublishedPlan.Share(share.target(), share.division(), share.value()))
                        .toList(),
                orEmpty(tasks).stream().flatMap(Task::asks).toList());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
