package org.countyreporting.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Whom a token speaks for. Two tokens with the same roles, division and unit speak for the same person, any other two for
 * different persons.
 */
public record Bearer(List<String> roles, DivisionCode division, Optional<UnitId> unit) {

    private static final Set<String> ROLES =
            Set.of("planner", "reporter", "reviewer", "reader", "supplier", "administrator");
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    public Bearer {
        roles = roles.stream().sorted().toList();
        for (String role : roles) {
            if (!ROLES.contains(role)) {
                throw new IllegalArgumentException("\"" + role + "\" is no role: "
                        + String.join(", ", ROLES.stream().sorted().toList()) + " are");
            }
        }
    }

    public static Bearer of(String roles, String division) {
        return of(roles, division, null);
    }

    /** @param unit the unit, or null for nobody's */
    public static Bearer of(String roles, String division, String unit) {
        return new Bearer(
                List.of(roles.split(",")),
                DivisionCode.parse(division),
                Optional.ofNullable(unit).map(UnitId::parse));
    }

    public String token(Home home) {
        return signed(TokenKeys.privateHalf(home), WORKING_DAY);
    }

    /** A token that is over already. */
    public String expiredToken(Home home) {
        return signed(TokenKeys.privateHalf(home), WORKING_DAY.negated());
    }

    /** A token that somebody else signed. */
    public String foreignToken() {
        try {
            return signed(TokenKeys.generate(), WORKING_DAY);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    // Tokens live by real time, whatever the local clock says.
    private String signed(RsaJsonWebKey key, Duration validity) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(TokenKeys.ISSUER);
        claims.setSubject(subject());
        claims.setStringClaim("preferred_username", subject());
        claims.setStringListClaim("roles", roles);
        claims.setStringClaim("division", division.text());
        unit.ifPresent(id -> claims.setStringClaim("unit", id.text()));
        NumericDate now = NumericDate.now();
        NumericDate expiry = NumericDate.fromSeconds(now.getValue() + validity.toSeconds());
        claims.setIssuedAt(now.isBefore(expiry) ? now : NumericDate.fromSeconds(expiry.getValue() - 1));
        claims.setExpirationTime(expiry);
        claims.setJwtId(UUID.randomUUID().toString());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String subject() {
        return String.join("+", roles) + "@" + division
                + unit.map(id -> "/" + id).orElse("");
    }
}
