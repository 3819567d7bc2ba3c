package org.countyreporting.gateway.overview;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Reply;
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

    Gathering(Plans plans, Progress progress, Results results) {
        this.plans = plans;
        this.progress = progress;
        this.results = results;
    }

    Parts gather(Asker asker, DivisionCode division, Period period) {
        int year = period.first().getYear();
        var listed = plans.published(asker, division, year, MOST_PLANS);
        var owed = progress.owed(asker, division, period);
        var missing = progress.missing(asker, division, period);
        var completeness = progress.completeness(asker, division, period);
        var read = listed.thenCombine(owed, Gathering::planIds)
                .thenCompose(ids -> all(ids.stream().map(id -> plans.plan(asker, id))));
        var ofIndicators = read.thenCompose(
                all -> results.ofIndicators(asker, codes(all, Plan.Target::indicator), division, period));
        var ofElements = read.thenCompose(
                all -> results.ofElements(asker, codes(all, Plan.Target::dataElement), division, period));
        return new Parts(
                listed.join(),
                read.join(),
                owed.join(),
                missing.join(),
                completeness.join(),
                both(ofIndicators.join(), ofElements.join()));
    }

    /** Plans for the division and below, and those from above under which something is owed here. */
    private static Set<String> planIds(Reply<PlanSummary.Page> listed, Reply<Obligation.Page> owed) {
        Stream<String> ofDivision =
                listed.isThere() ? listed.value().items().stream().map(PlanSummary::id) : Stream.of();
        Stream<String> fromAbove =
                owed.isThere() ? owed.value().items().stream().map(Obligation::plan) : Stream.of();
        return Stream.concat(ofDivision, fromAbove)
                .distinct()
                .limit(MOST_PLANS)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static List<String> codes(List<Reply<Plan>> plans, Function<Plan.Target, String> code) {
        return plans.stream()
                .filter(Reply::isThere)
                .flatMap(plan -> plan.value().tasks().stream())
                .flatMap(task -> task.targets().stream())
                .map(code)
                .filter(text -> text != null)
                .distinct()
                .limit(MOST_CODES)
                .toList();
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
            List<Reply<Result.Page>> results) {}
}
