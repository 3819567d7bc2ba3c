package org.countyreporting.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countyreporting.conventions.kit.ContractKit;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansContractTest extends ContractKit {

    @Test
    void theContractIsTheCommittedOne() throws IOException {
        String built = Files.readString(Path.of("target/openapi/openapi.yaml"));

        String committed = Files.readString(Path.of("contract/openapi.yaml"));

        assertThat(built)
                .as("what the code says; to accept it: cp target/openapi/openapi.yaml contract/openapi.yaml")
                .isEqualTo(committed);
    }
}
