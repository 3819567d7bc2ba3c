package org.countyreporting.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.ConventionsKit;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class GatewayConventionsTest extends ConventionsKit {

    @Override
    protected String collection() {
        return "/v1/samples";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Override
    protected String writingRole() {
        return Roles.PLANNER;
    }

    @Override
    protected String faulty() {
        return """
                {"extra": 1, "from": "2024-09", "to": "2024-08"}
                """;
    }

    @Override
    protected List<String> faults() {
        return List.of("/extra", "/title", "/to");
    }
}
