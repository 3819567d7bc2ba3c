package org.countyreporting.conventions.kit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What an application without a database refuses to start without. */
public class TokenResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "COUNTY_REPORTING_TOKEN_KEYS",
                Tokens.publicKeyFile().toUri().toString(),
                "mp.jwt.verify.issuer",
                Tokens.ISSUER);
    }

    @Override
    public void stop() {}
}
