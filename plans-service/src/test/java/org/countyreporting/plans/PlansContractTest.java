package org.countyreporting.plans;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.countyreporting.conventions.kit.ContractKit;
import org.countyreporting.conventions.kit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansContractTest extends ContractKit {}
