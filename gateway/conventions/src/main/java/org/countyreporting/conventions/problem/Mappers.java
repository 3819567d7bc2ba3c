package org.countyreporting.conventions.problem;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.countyreporting.conventions.contract.AllowedMethods;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever was thrown into a problem. Only here do exceptions meet HTTP. */
class Mappers {

    private final Answers answers;
    private final CurrentIdentityAssociation identity;
    private final AllowedMethods methods;

    Mappers(Answers answers, CurrentIdentityAssociation identity, AllowedMethods methods) {
        this.answers = answers;
        this.methods = methods;
        this.identity = identity;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, RoutingContext request) {
        return answers.response(request, refusal.type(), refusal.detail(), refusal.violations());
    }

    @ServerExceptionMapper(
            value = {
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class
            },
            priority = 1)
    Response unauthenticated(RuntimeException e, RoutingContext request) {
        return unauthenticated(request);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException e, RoutingContext request) {
        return answers.response(
                request, ProblemType.FORBIDDEN, new Text("您的角色不允许进行此操作", "Your roles do not allow this"), List.of());
    }

    /** A token comes before the media type in the order of refusal; the router asks the other way round. */
    @ServerExceptionMapper(
            value = {NotSupportedException.class, NotAcceptableException.class},
            priority = 1)
    Uni<Response> media(WebApplicationException e, RoutingContext request) {
        return identity.getDeferredIdentity()
                .onItemOrFailure()
                .transform((who, failure) ->
                        failure != null || who.isAnonymous() ? unauthenticated(request) : web(e, request));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, RoutingContext request) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal(refusal, request);
        }
        if (e instanceof NotFoundException && e.getCause() != null) {
            return answers.response(request, ProblemType.INVALID_INPUT, unreadableParameter(), List.of());
        }
        ProblemType type = ProblemType.ofStatus(e.getResponse().getStatus()).orElse(ProblemType.INTERNAL);
        if (type == ProblemType.INTERNAL) {
            Log.errorf(
                    e,
                    "%s %s failed",
                    request.request().method(),
                    request.request().path());
        }
        Response problem = answers.response(request, type, Explanations.of(type), List.of());
        return e instanceof NotAllowedException
                ? Response.fromResponse(problem)
                        .allow(methods.at(request.request().path()))
                        .build()
                : problem;
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException e, RoutingContext request) {
        List<Violation> violations =
                e.getConstraintViolations().stream().map(Violation::ofParameter).toList();
        Refusal refusal = Refusal.invalid(violations);
        return answers.response(request, refusal.type(), refusal.detail(), refusal.violations());
    }

    @ServerExceptionMapper
    Response anything(Throwable e, RoutingContext request) {
        if (DatabaseFailures.isUnreachable(e)) {
            Log.warnf("database not reachable: %s", e.toString());
            return answers.response(
                    request, ProblemType.UNAVAILABLE, Explanations.of(ProblemType.UNAVAILABLE), List.of());
        }
        if (DatabaseFailures.isConcurrentChange(e)) {
            return answers.response(request, ProblemType.STALE, Explanations.of(ProblemType.STALE), List.of());
        }
        if (DatabaseFailures.isUnstorableText(e)) {
            return answers.response(
                    request,
                    ProblemType.INVALID_INPUT,
                    new Text("文本中含有不允许的空字符（\\u0000）", "A text holds a NUL (\\u0000), which cannot be kept"),
                    List.of());
        }
        Log.errorf(
                e, "%s %s failed", request.request().method(), request.request().path());
        return answers.response(request, ProblemType.INTERNAL, Explanations.of(ProblemType.INTERNAL), List.of());
    }

    private Response unauthenticated(RoutingContext request) {
        return answers.response(
                request, ProblemType.UNAUTHENTICATED, Explanations.of(ProblemType.UNAUTHENTICATED), List.of());
    }

    private static Text unreadableParameter() {
        return new Text("地址或参数中有无法识别的值", "The address or a parameter holds a value that cannot be read");
    }
}
