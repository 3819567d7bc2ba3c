package org.countyreporting.conventions.kit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Real JWTs, signed with a key made for this run. */
public final class Tokens {

    public static final String ISSUER = "https://identity.test/realms/county-reporting";
    public static final String PEER_SECRET = "a-peer-secret-for-tests-of-enough-length";
    public static final String PEER_SECRET_HEADER = "X-Peer-Secret";

    private static final KeyPair KEYS = pair();
    private static final KeyPair FOREIGN_KEYS = pair();
    private static final Path PUBLIC_KEY = write();

    private Tokens() {}

    /** Header value for one role inside a division; the subject is named after both. */
    public static String bearer(String role, String division) {
        return bearer(role + "@" + division, role, division, null);
    }

    /** Header value for a role and its unit. */
    public static String bearer(String role, String division, String unit) {
        return bearer(role + "@" + (unit == null ? division : unit), role, division, unit);
    }

    public static String bearer(String subject, String role, String division, String unit) {
        return "Bearer " + sign(claims(subject, role, division, unit), KEYS);
    }

    public static String expired(String role, String division) {
        Instant past = Instant.now().minus(Duration.ofHours(2));
        return "Bearer "
                + sign(claims("late", role, division, null).issuedAt(past).expiresAt(past.plusSeconds(60)), KEYS);
    }

    /** Signed by somebody else's key. */
    public static String foreign(String role, String division) {
        return "Bearer " + sign(claims("stranger", role, division, null), FOREIGN_KEYS);
    }

    public static String ofOtherIssuer(String role, String division) {
        return "Bearer " + sign(claims("stranger", role, division, null).issuer("https://elsewhere.test"), KEYS);
    }

    public static Path publicKeyFile() {
        return PUBLIC_KEY;
    }

    private static JwtClaimsBuilder claims(String subject, String role, String division, String unit) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .subject(subject)
                .claim("preferred_username", subject)
                .claim("roles", Set.of(role.split(",")))
                .expiresIn(Duration.ofHours(1));
        if (division != null) {
            claims.claim("division", division);
        }
        if (unit != null) {
            claims.claim("unit", unit);
        }
        return claims;
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().keyId("test").sign(keys.getPrivate());
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write() {
        try {
            Path file = Files.createTempFile("public-key", ".pem");
            file.toFile().deleteOnExit();
            String key = Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded());
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
