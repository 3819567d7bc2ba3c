package org.countyreporting.gateway.peer.indicators;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Asking;
import org.countyreporting.gateway.peer.Reply;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Results against their targets, as the caller may see them. */
@Singleton
public class Results {

    private final Asking asking;

    Results(Asking asking) {
        this.asking = asking;
    }

    public CompletableFuture<List<Reply<Result.Page>>> ofIndicators(
            Asker asker, Collection<String> codes, DivisionCode division, Period period) {
        return ask(asker, "indicator=", List.copyOf(codes), rest(division, period));
    }

    /** Of data elements themselves, counted to date as their targets are. */
    public CompletableFuture<List<Reply<Result.Page>>> ofElements(
            Asker asker, Collection<String> codes, DivisionCode division, Period period) {
        return ask(asker, "window=toDate&dataElement=", List.copyOf(codes), rest(division, period));
    }

    /** One question for all; where one code is refused, each by itself, so that one bad code hides no other's result. */
    private CompletableFuture<List<Reply<Result.Page>>> ask(Asker asker, String of, List<String> codes, String rest) {
        if (codes.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String path = "/v1/results?" + of + String.join(",", codes) + rest;
        return asking.ask(asker, Service.INDICATORS, path, Result.Page.class).thenCompose(reply -> {
            boolean splits = codes.size() > 1 && (reply.isRefused(400) || reply.isRefused(404));
            return splits
                    ? all(codes.stream().map(code -> ask(asker, of, List.of(code), rest)))
                    : CompletableFuture.completedFuture(List.of(reply));
        });
    }

    private static CompletableFuture<List<Reply<Result.Page>>> all(
            Stream<CompletableFuture<List<Reply<Result.Page>>>> questions) {
        return questions.reduce(
                CompletableFuture.completedFuture(List.of()),
                (left, right) -> left.thenCombine(right, (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
    }

    private static String rest(DivisionCode division, Period period) {
        return "&division=%s&period=%s&compare=target&limit=500".formatted(division, period);
    }
}
