package org.countyreporting.conventions.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import org.countyreporting.conventions.access.RememberedTokens;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final KeyPair KEYS = Tokens.pair();

    private final RememberedTokens tokens = new RememberedTokens();

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        JWTAuthContextInfo rules = rules(KEYS);
        String token = token(Instant.now().plus(Duration.ofHours(1)));
        JWTCallerPrincipal first = tokens.parse(token, rules);
        assertThat(tokens.parse(token, rules)).isSameAs(first);
        assertThat(first.getSubject()).isEqualTo("office");
    }

    @Test
    void anotherSignatureBelowTheSameClaimsIsRefused() throws ParseException {
        JWTAuthContextInfo rules = rules(KEYS);
        String token = token(Instant.now().plus(Duration.ofHours(1)));
        tokens.parse(token, rules);
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        assertThatThrownBy(() -> tokens.parse(forged, rules)).isInstanceOf(ParseException.class);
    }

    @Test
    void whatOneKeyVerifiedAnotherDoesNot() throws ParseException {
        String token = token(Instant.now().plus(Duration.ofHours(1)));
        tokens.parse(token, rules(KEYS));
        assertThatThrownBy(() -> tokens.parse(token, rules(Tokens.pair()))).isInstanceOf(ParseException.class);
    }

    /** The first time it is let through, as clocks differ; then nothing is allowed for that any more. */
    @Test
    void aTokenThatHasEndedIsVerifiedEachTime() throws ParseException {
        JWTAuthContextInfo rules = rules(KEYS);
        rules.setClockSkew(60);
        String token = token(Instant.now().minusSeconds(10));
        tokens.parse(token, rules);
        rules.setClockSkew(0);
        assertThatThrownBy(() -> tokens.parse(token, rules)).isInstanceOf(ParseException.class);
    }

    private static String token(Instant end) {
        return Jwt.issuer(Tokens.ISSUER)
                .subject("office")
                .issuedAt(Instant.now().minusSeconds(60))
                .expiresAt(end)
                .sign(KEYS.getPrivate());
    }

    private static JWTAuthContextInfo rules(KeyPair keys) {
        return new JWTAuthContextInfo(keys.getPublic(), Tokens.ISSUER);
    }
}
