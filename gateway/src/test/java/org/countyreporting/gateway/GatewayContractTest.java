package org.countyreporting.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.countyreporting.conventions.kit.ContractKit;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.gateway.stub.StubServices;

/** The document as it is carried, that of every service included. */
@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class GatewayContractTest extends ContractKit {}
