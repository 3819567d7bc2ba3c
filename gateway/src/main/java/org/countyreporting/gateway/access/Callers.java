package org.countyreporting.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.countyreporting.gateway.GatewayConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is asking. A token is verified once and then remembered for a short while, since a signature costs more than
 * relaying a request. The services verify it again: being let through here gives nobody any right.
 */
@Singleton
public class Callers {

    private static final String SCHEME = "Bearer ";
    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST = 50_000;

    private final Cache<String, KnownCaller> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final Cache<String, Bucket> allowances;
    private final JWTParser tokens;
    private final Vertx vertx;
    private final GatewayConfig.Rate rate;
    private final Clock clock = Clock.systemUTC();

    Callers(JWTParser tokens, Vertx vertx, GatewayConfig config) {
        this.tokens = tokens;
        this.vertx = vertx;
        this.rate = config.rate();
        this.allowances = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(REMEMBERED.plusSeconds(rate.burst() / rate.perSecond()))
                .build();
    }

    /** The caller of a token seen lately, or null. Does not block. */
    public KnownCaller known(String authorization) {
        if (authorization == null) {
            return null;
        }
        KnownCaller caller = known.getIfPresent(authorization);
        return caller != null && caller.isCurrent(clock.millis() / 1000) ? caller : null;
    }

    /** Verifies the token off the event loop, as its keys may have to be fetched. Fails when it is not a valid one. */
    public Future<KnownCaller> verify(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Future.failedFuture("no bearer token");
        }
        return vertx.executeBlocking(() -> caller(authorization), false);
    }

    private KnownCaller caller(String authorization) throws ParseException {
        JsonWebToken token =
                tokens.parse(authorization.substring(SCHEME.length()).trim());
        String subject = token.getSubject() == null ? token.getName() : token.getSubject();
        if (subject == null) {
            throw new ParseException("the token names nobody");
        }
        KnownCaller caller =
                new KnownCaller(subject, token.getExpirationTime(), allowances.get(subject, any -> allowance()));
        known.put(authorization, caller);
        return caller;
    }

    private Bucket allowance() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
