package org.countyreporting.gateway.overview;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Reply;
import org.countyreporting.gateway.peer.indicators.KeptFinding;
import org.countyreporting.gateway.peer.indicators.KeptFindings;
import org.countyreporting.gateway.peer.indicators.Result;
import org.countyreporting.gateway.peer.indicators.Results;
import org.countyreporting.gateway.peer.plans.Plan;
import org.countyreporting.gateway.peer.plans.PlanSummary;
import org.countyreporting.gateway.peer.plans.Plans;
import org.countyreporting.gateway.peer.progress.Completeness;
import org.countyreporting.gateway.peer.progress.Obligation;
import org.countyreporting.gateway.peer.progress.Progress;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/**
 * Asks the services for the parts of an overview, all that can be asked at once at once: the plans wait for their ids,
 * the results for the codes that the plans' targets name.
 */
@Singleton
class Gathering {

    private static final int MOST_PLANS = 20;
    private static final int MOST_CODES = 100;

    private final Plans plans;
    private final Progress progress;
    private final Results results;
    private final KeptFindings findings;

    Gathering(Plans plans, Progress progress, Results results, KeptFindings findings) {
        this.plans = plans;
        this.progress = progress;
        this.results = results;
        this.findings = findings;
    }

    Parts gather(Asker asker, DivisionCode division, Period period) {
        int year = period.first().getYear();
        var listed = plans.published(asker, division, year, MOST_PLANS);
        var owed = progress.owed(asker, division, period);
        var missing = progress.missing(asker, division, period);
        var completeness = progress.completeness(asker, division, period);
        var open = findings.open(asker, division, period);
        var read = listed.thenCombine(owed, Gathering::planIds)
                .thenCompose(ids -> all(ids.stream().limit(MOST_PLANS).map(id -> plans.plan(asker, id))));
        var ofIndicators = read.thenCompose(
                all -> results.ofIndicators(asker, most(codes(all, Plan.Target::indicator)), division, period));
        var ofElements = read.thenCompose(
                all -> results.ofElements(asker, most(codes(all, Plan.Target::dataElement)), division, period));
        return new Parts(
                listed.join(),
                read.join(),
                owed.join(),
                missing.join(),
                completeness.join(),
                both(ofIndicators.join(), ofElements.join()),
                open.join());
    }

    /** Plans for the division and below, and those from above under which something is owed here. */
    private static List<String> planIds(Reply<PlanSummary.Page> listed, Reply<Obligation.Page> owed) {
        Stream<String> ofDivision =
                listed.isThere() ? listed.value().items().stream().map(PlanSummary::id) : Stream.of();
        Stream<String> fromAbove =
                owed.isThere() ? owed.value().items().stream().map(Obligation::plan) : Stream.of();
        return Stream.concat(ofDivision, fromAbove).distinct().toList();
    }

    private static List<String> codes(List<Reply<Plan>> plans, Function<Plan.Target, String> code) {
        return plans.stream()
                .filter(Reply::isThere)
                .flatMap(plan -> plan.value().tasks().stream())
                .flatMap(task -> task.targets().stream())
                .map(code)
                .filter(text -> text != null)
                .distinct()
                .toList();
    }

    private static List<String> most(List<String> codes) {
        return codes.subList(0, Math.min(codes.size(), MOST_CODES));
    }

    private static <T> CompletableFuture<List<T>> all(Stream<CompletableFuture<T>> questions) {
        List<CompletableFuture<T>> asked = questions.toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(any -> asked.stream().map(CompletableFuture::join).toList());
    }

    private static <T> List<T> both(Collection<T> some, Collection<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What the services said. */
    record Parts(
            Reply<PlanSummary.Page> listed,
            List<Reply<Plan>> plans,
            Reply<Obligation.Page> owed,
            Reply<Obligation.Page> missing,
            Reply<Completeness.Page> completeness,
            List<Reply<Result.Page>> results,
            Reply<KeptFinding.Page> findings) {

        /** The parts of which there is more than was asked for. */
        Set<Part> truncated() {
            Set<Part> truncated = EnumSet.noneOf(Part.class);
            if (goesOn(listed, PlanSummary.Page::next) || planIds(listed, owed).size() > MOST_PLANS) {
                truncated.add(Part.PLANS);
            }
            if (goesOn(owed, Obligation.Page::next) || goesOn(missing, Obligation.Page::next)) {
                truncated.add(Part.OBLIGATIONS);
            }
            if (goesOn(completeness, Completeness.Page::next)) {
                truncated.add(Part.COMPLETENESS);
            }
            if (results.stream().anyMatch(page -> goesOn(page, Result.Page::next))
                    || codes(plans, Plan.Target::indicator).size() > MOST_CODES
                    || codes(plans, Plan.Target::dataElement).size() > MOST_CODES) {
                truncated.add(Part.RESULTS);
            }
            if (goesOn(findings, KeptFinding.Page::next)) {
                truncated.add(Part.FINDINGS);
            }
            return truncated;
        }

        private static <T> boolean goesOn(Reply<T> page, Function<T, String> next) {
            return page.isThere() && next.apply(page.value()) != null;
        }
    }
}
