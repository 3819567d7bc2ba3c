package org.countyreporting.gateway.peer.progress;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Asking;
import org.countyreporting.gateway.peer.Reply;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Who owes what and who has reported, as the caller may see it. */
@Singleton
public class Progress {

    private static final int WHOLE_PAGE = 500;

    private final Asking asking;

    Progress(Asking asking) {
        this.asking = asking;
    }

    public CompletableFuture<Reply<Obligation.Page>> owed(Asker asker, DivisionCode division, Period period) {
        return asking.ask(asker, Service.PROGRESS, path("obligations", division, period), Obligation.Page.class);
    }

    public CompletableFuture<Reply<Obligation.Page>> missing(Asker asker, DivisionCode division, Period period) {
        String path = path("obligations", division, period) + "&state=missing";
        return asking.ask(asker, Service.PROGRESS, path, Obligation.Page.class);
    }

    public CompletableFuture<Reply<Completeness.Page>> completeness(Asker asker, DivisionCode division, Period period) {
        return asking.ask(asker, Service.PROGRESS, path("completeness", division, period), Completeness.Page.class);
    }

    private static String path(String collection, DivisionCode division, Period period) {
        return "/v1/%s?division=%s&period=%s&limit=%d".formatted(collection, division, period, WHOLE_PAGE);
    }
}
