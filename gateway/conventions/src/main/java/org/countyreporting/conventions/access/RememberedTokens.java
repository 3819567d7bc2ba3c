package org.countyreporting.conventions.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;

/**
 * Verifies a token once and remembers whom it names for a short while: a signature costs more than much of what is asked
 * with it. A token that was refused, or that has ended, is verified each time; a key that was withdrawn is trusted until
 * what it signed is forgotten.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class RememberedTokens extends JWTCallerPrincipalFactory {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    /** Some kilobytes each. */
    private static final int MOST = 2_000;

    private final JWTCallerPrincipalFactory verifying = new DefaultJWTCallerPrincipalFactory();
    private final Cache<Verified, JWTCallerPrincipal> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final Clock clock = Clock.systemUTC();

    /** What holds for one set of keys and rules holds for no other. */
    private record Verified(String token, JWTAuthContextInfo rules) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        Verified verified = new Verified(token, rules);
        JWTCallerPrincipal known = remembered.getIfPresent(verified);
        if (known != null && clock.millis() / 1000 < known.getExpirationTime()) {
            return known;
        }
        JWTCallerPrincipal principal = verifying.parse(token, rules);
        remembered.put(verified, principal);
        return principal;
    }
}
