package org.countyreporting.gateway.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** {@code /openapi.json}: the merged document, for everybody and from any page. */
@Singleton
class ContractRoute {

    /** Ahead of Quarkus' own, which knows the gateway's operations only. */
    private static final int FIRST = -1_000;

    private final Contracts contracts;

    ContractRoute(Contracts contracts) {
        this.contracts = contracts;
    }

    void register(@Observes Router router) {
        router.get("/openapi.json").order(FIRST).handler(this::answer);
        router.head("/openapi.json").order(FIRST).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        Contract contract = contracts.current();
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .putHeader(HttpHeaders.ETAG, contract.entityTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (contract.entityTag().equals(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(Buffer.buffer(contract.json()));
        }
    }
}
