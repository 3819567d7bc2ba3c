package org.countyreporting.indicators;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.ConventionsKit;
import org.countyreporting.conventions.kit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IndicatorsConventionsTest extends ConventionsKit {

    @Override
    protected String collection() {
        return "/v1/observations";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Override
    protected String writingRole() {
        return Roles.SUPPLIER;
    }
}
