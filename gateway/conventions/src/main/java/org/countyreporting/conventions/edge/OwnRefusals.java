package org.countyreporting.conventions.edge;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves refusals to {@link Edge} and {@link UnreadableRequests}, where Quarkus and Vert.x would answer an empty 400
 * before any route. The switches are system properties that are read when the HTTP layer is loaded, which is after
 * configuration.
 */
public class OwnRefusals implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
    }
}
