package org.countyreporting.plans;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PackagedKit;
import org.countyreporting.conventions.kit.PostgresResource;

@QuarkusIntegrationTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansServiceIT extends PackagedKit {

    @Override
    protected String collection() {
        return "/v1/plans";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }
}
