package org.countyreporting.gateway.peer.plans;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.gateway.peer.Asking;
import org.countyreporting.gateway.peer.Reply;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.vocabulary.DivisionCode;

/** Plans, as the caller may see them. */
@Singleton
public class Plans {

    private final Asking asking;

    Plans(Asking asking) {
        this.asking = asking;
    }

    public CompletableFuture<Reply<PlanSummary.Page>> published(
            Asker asker, DivisionCode division, int year, int most) {
        String path = "/v1/plans?division=%s&year=%d&state=published&limit=%d".formatted(division, year, most);
        return asking.ask(asker, Service.PLANS, path, PlanSummary.Page.class);
    }

    public CompletableFuture<Reply<Plan>> plan(Asker asker, String id) {
        return asking.ask(asker, Service.PLANS, "/v1/plans/" + id, Plan.class);
    }
}
