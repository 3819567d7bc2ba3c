package org.countyreporting.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.countyreporting.conventions.kit.ContractKit;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansContractTest extends ContractKit {

    @Test
    void theContractIsTheCommittedOne() throws IOException {
        List<String> built = Files.readAllLines(Path.of("target/openapi/openapi.yaml"));

        List<String> committed = Files.readAllLines(Path.of("contract/openapi.yaml"));

        assertThat(firstDifference(built, committed))
                .as(
                        "what the code says and not the contract; to accept it: cp target/openapi/openapi.yaml contract/openapi.yaml")
                .isEmpty();
    }

    /** A few lines from where they part: the whole document would hide it. */
    private static List<String> firstDifference(List<String> built, List<String> committed) {
        int at = Arrays.mismatch(built.toArray(), committed.toArray());
        if (at < 0) {
            return List.of();
        }
        return Stream.of(built, committed)
                .flatMap(lines -> lines.subList(Math.min(at, lines.size()), Math.min(at + 5, lines.size())).stream())
                .toList();
    }
}
