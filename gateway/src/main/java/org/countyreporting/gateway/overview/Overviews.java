package org.countyreporting.gateway.overview;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.gateway.overview.Gathering.Parts;
import org.countyreporting.gateway.overview.OverviewView.AbsentView;
import org.countyreporting.gateway.overview.OverviewView.FindingView;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Reply;
import org.countyreporting.gateway.peer.indicators.Result;
import org.countyreporting.gateway.peer.plans.Plan;
import org.countyreporting.gateway.peer.progress.Obligation;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Puts what the services said side by side. Computes nothing but counts: every figure is a service's own. */
@Singleton
class Overviews {

    private static final int NOT_FOUND = 404;

    private final Gathering gathering;

    Overviews(Gathering gathering) {
        this.gathering = gathering;
    }

    OverviewView of(Asker asker, DivisionCode division, Period period, Locale language) {
        Parts parts = gathering.gather(asker, division, period);
        requireKnown(parts.listed());
        requireKnown(parts.owed());
        return new OverviewView(
                division,
                period,
                tasks(parts),
                parts.completeness().isThere()
                        ? ReportingView.of(parts.completeness().value())
                        : null,
                missing(parts).stream().map(NotReportedView::of).toList(),
                findings(parts, division, period),
                absent(parts, language),
                List.copyOf(parts.truncated()));
    }

    /** A division that a service does not know or that is not the caller's is no matter of one part. */
    private static void requireKnown(Reply<?> reply) {
        if (reply.isRefused(NOT_FOUND)) {
            throw Refusal.of(
                    ProblemType.NOT_FOUND, reply.reason().zh(), reply.reason().en());
        }
    }

    private static List<TaskView> tasks(Parts parts) {
        Map<String, Result> results = results(parts)
                .filter(result -> result.code() != null)
                .collect(Collectors.toMap(Result::code, Function.identity(), (first, second) -> first));
        Map<String, Integer> missing = new LinkedHashMap<>();
        missing(parts).forEach(due -> missing.merge(key(due.plan(), due.task()), 1, Integer::sum));
        Map<String, TaskView> tasks = new LinkedHashMap<>();
        there(parts.plans()).forEach(plan -> plan.tasks().forEach(task -> {
            String key = key(plan.id(), task.id());
            tasks.put(key, Tasks.of(plan, task, missing.getOrDefault(key, 0), results));
        }));
        if (parts.owed().isThere()) {
            parts.owed().value().items().forEach(owed -> {
                String key = key(owed.plan(), owed.task());
                tasks.computeIfAbsent(key, any -> Tasks.of(owed, missing.getOrDefault(key, 0)));
            });
        }
        return List.copyOf(tasks.values());
    }

    private static String key(String plan, String task) {
        return plan + "/" + task;
    }

    private static List<Obligation> missing(Parts parts) {
        return parts.missing().isThere() ? parts.missing().value().items() : List.of();
    }

    /** What is kept until it is judged, and what a result says of itself besides. */
    private static List<FindingView> findings(Parts parts, DivisionCode division, Period period) {
        List<FindingView> findings = new ArrayList<>();
        if (parts.findings().isThere()) {
            parts.findings().value().items().forEach(kept -> findings.add(FindingView.of(kept)));
        }
        results(parts)
                .flatMap(result -> result.findings().stream()
                        .map(said -> new FindingView(
                                result.code(),
                                said.code(),
                                division.text(),
                                null,
                                period.toString(),
                                said.message(),
                                null)))
                .filter(said -> findings.stream().noneMatch(said::isAbout))
                .toList()
                .forEach(findings::add);
        return findings;
    }

    private static Stream<Result> results(Parts parts) {
        return there(parts.results()).flatMap(page -> page.items().stream());
    }

    private static <T> Stream<T> there(List<Reply<T>> replies) {
        return replies.stream().filter(Reply::isThere).map(Reply::value);
    }

    private static List<AbsentView> absent(Parts parts, Locale language) {
        List<AbsentView> absent = new ArrayList<>();
        List<Reply<Plan>> plans = parts.plans();
        note(absent, Part.PLANS, Stream.concat(Stream.of(parts.listed()), plans.stream()), language);
        note(absent, Part.OBLIGATIONS, Stream.of(parts.owed(), parts.missing()), language);
        note(absent, Part.COMPLETENESS, Stream.of(parts.completeness()), language);
        note(absent, Part.RESULTS, parts.results().stream(), language);
        note(absent, Part.FINDINGS, Stream.of(parts.findings()), language);
        return absent.stream().distinct().toList();
    }

    private static void note(List<AbsentView> absent, Part part, Stream<? extends Reply<?>> replies, Locale language) {
        replies.filter(reply -> !reply.isThere())
                .map(reply -> new AbsentView(
                        part, reply.service().id(), reply.reason().in(language)))
                .forEach(absent::add);
    }
}
