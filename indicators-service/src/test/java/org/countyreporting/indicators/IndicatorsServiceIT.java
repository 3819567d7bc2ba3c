package org.countyreporting.indicators;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PackagedKit;
import org.countyreporting.conventions.kit.PostgresResource;

@QuarkusIntegrationTest
@WithTestResource(PostgresResource.class)
class IndicatorsServiceIT extends PackagedKit {

    @Override
    protected String collection() {
        return "/v1/observations";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }
}
