package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The key pair of this stack's tokens: the services read the public half, only minting reads the private one. */
final class TokenKeys {

    static final String ISSUER = "https://county-reporting.local";

    private TokenKeys() {}

    /** Makes the pair on the first start; answers where the services find the public half. */
    static Path publicHalf(Home home) {
        if (!Files.exists(home.publicKeys()) || !Files.exists(home.signingKey())) {
            try {
                RsaJsonWebKey key = generate();
                Home.writePrivately(home.signingKey(), key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
                Home.writePrivately(home.publicKeys(), new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
            } catch (JoseException e) {
                throw new IllegalStateException(e);
            }
        }
        return home.publicKeys();
    }

    static RsaJsonWebKey generate() throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("local-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return key;
    }

    static RsaJsonWebKey privateHalf(Home home) {
        if (!Files.exists(home.signingKey())) {
            throw new LocalFailure("there is no signing key in " + home.folder()
                    + " yet: start the stack first (deploy/demo --stay), with the same COUNTY_REPORTING_HOME");
        }
        try {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(home.signingKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new LocalFailure(home.signingKey() + " is damaged", e);
        }
    }
}
