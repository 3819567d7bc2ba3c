package org.countyreporting.gateway.peer.indicators;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Asking;
import org.countyreporting.gateway.peer.Reply;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Findings that nobody has judged yet, as the caller may see them. */
@Singleton
public class KeptFindings {

    private static final String OPEN = "/v1/findings?division=%s&period=%s&state=open&limit=500";

    private final Asking asking;

    KeptFindings(Asking asking) {
        this.asking = asking;
    }

    public CompletableFuture<Reply<KeptFinding.Page>> open(Asker asker, DivisionCode division, Period period) {
        return asking.ask(asker, Service.INDICATORS, OPEN.formatted(division, period), KeptFinding.Page.class);
    }
}
