package org.countyreporting.conventions.edge;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves the check of addresses to {@link Edge}. Quarkus would answer a malformed one with an empty 400 before any route
 * runs, and reads the switch for that from a system property when its HTTP layer is loaded, which is after
 * configuration.
 */
public class OwnUriValidation implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
