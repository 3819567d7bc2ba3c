package org.countyreporting.gateway.relay;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.gateway.access.Callers;
import org.countyreporting.gateway.access.KnownCaller;
import org.countyreporting.gateway.access.RateFields;
import org.countyreporting.gateway.contract.Contracts;
import org.countyreporting.gateway.contract.Route;
import org.countyreporting.gateway.peer.Service;

/**
 * Where everything under {@code /v1} comes in. Refuses in the order of the API's conventions (path, method, token, rate,
 * size) and passes on what is left: to a service, or to the gateway's own resources.
 */
@Singleton
class Gate {

    private static final String VERSION = "/v1/";
    /** After the conventions' edge, ahead of everything of Quarkus, whose checks are made for its own resources. */
    private static final int EARLY = -900_000;

    private final Contracts contracts;
    private final Callers callers;
    private final RateFields rateFields;
    private final BodyLimits bodyLimits;
    private final Relay relay;
    private final Answers answers;

    Gate(
            Contracts contracts,
            Callers callers,
            RateFields rateFields,
            BodyLimits bodyLimits,
            Relay relay,
            Answers answers) {
        this.contracts = contracts;
        this.callers = callers;
        this.rateFields = rateFields;
        this.bodyLimits = bodyLimits;
        this.relay = relay;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (!path.startsWith(VERSION)) {
            context.next();
            return;
        }
        Route route = contracts.current().routes().find(path, VERSION.length());
        if (route == null) {
            refuse(context, ProblemType.NOT_FOUND);
            return;
        }
        Service service = route.answering(request.method());
        if (service == null) {
            context.response().putHeader(HttpHeaders.ALLOW, route.allow());
            refuse(context, ProblemType.METHOD_NOT_ALLOWED);
            return;
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        KnownCaller caller = callers.known(authorization);
        if (caller != null) {
            admit(context, caller, route, service);
            return;
        }
        callers.verify(authorization).onComplete(verified -> {
            if (verified.succeeded()) {
                admit(context, verified.result(), route, service);
            } else {
                refuse(context, ProblemType.UNAUTHENTICATED);
            }
        });
    }

    private void admit(RoutingContext context, KnownCaller caller, Route route, Service service) {
        if (!caller.spends()) {
            rateFields.addTo(context.response(), caller);
            refuse(context, ProblemType.TOO_MANY_REQUESTS, rateFields.explanation());
            return;
        }
        long bodyLimit = bodyLimits.of(route, context.request());
        if (Messages.announcedLength(context.request()) > bodyLimit) {
            refuse(context, ProblemType.TOO_LARGE);
        } else if (service == Service.GATEWAY) {
            context.next();
        } else {
            relay.relay(context, service, bodyLimit);
        }
    }

    private void refuse(RoutingContext context, ProblemType type) {
        refuse(context, type, Explanations.of(type));
    }

    private void refuse(RoutingContext context, ProblemType type, Text detail) {
        if (Messages.hasBody(context.request())) {
            Leftover.discard(context.request());
        }
        answers.end(context, type, detail);
    }
}
