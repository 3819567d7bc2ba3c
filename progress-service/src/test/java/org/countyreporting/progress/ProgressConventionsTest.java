package org.countyreporting.progress;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.ConventionsKit;
import org.countyreporting.conventions.kit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class ProgressConventionsTest extends ConventionsKit {

    @Override
    protected String collection() {
        return "/v1/progress-entries";
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
                {"plan": 7, "unit": "1137", "period": "2024-09", "status": "finished", "noProgress": true, "extra": 1,
                 "items": [{"text": ""}, 5],
                 "figures": [{"dataElement": "Beds", "value": "12", "asOf": "2024-09-31"},
                             {"dataElement": "beds", "value": 12, "asOf": "2024-10-01"}]}
                """;
    }

    @Override
    protected List<String> faults() {
        return List.of(
                "/plan",
                "/task",
                "/unit",
                "/status",
                "/extra",
                "/items/0/text",
                "/items/1",
                "/noProgress",
                "/figures/0/dataElement",
                "/figures/0/value",
                "/figures/0/asOf",
                "/figures/1/asOf");
    }
}
