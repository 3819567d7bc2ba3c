package org.countyreporting.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Waiting;

/** Taking rows in as a supplying system does: one CSV, through the gateway, with a token, until they are in force. */
final class Intake {

    private static final Bearer SUPPLIER = Bearer.of("supplier", "00");
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Ground ground;

    Intake(Ground ground) {
        this.ground = ground;
    }

    Duration take(Batch batch) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = Ground.answer(
                ground.posting("/v1/observations", SUPPLIER, "text/csv", BodyPublishers.ofFile(batch.csv())));
        JsonNode report = Api.JSON.readTree(answer.body());
        if (answer.statusCode() == 202) {
            report = outcome(answer.headers().firstValue("Location").orElseThrow());
        }
        long seen = report.path("created").asLong()
                + report.path("updated").asLong()
                + report.path("unchanged").asLong();
        if (seen != batch.rows()) {
            throw new IllegalStateException(batch.rows() + " rows sent, answered: " + report);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** What is long goes on by itself; the time counts until it has ended. */
    private JsonNode outcome(String operation) {
        Api supplier = ground.as(SUPPLIER);
        JsonNode[] last = new JsonNode[1];
        boolean ended = Waiting.until(PATIENCE, () -> {
            last[0] = supplier.read(operation);
            return !last[0].path("state").asText().matches("queued|running");
        });
        if (!ended || !last[0].path("state").asText().equals("succeeded")) {
            throw new IllegalStateException("the load came to nothing: " + last[0]);
        }
        return last[0].path("result");
    }

    /** One value in one request, as an office's system corrects a figure. */
    Latencies oneByOne(int calls) throws InterruptedException {
        Nation.Row row = Nation.fixture().findFirst().orElseThrow();
        int[] edition = {1};
        return Latencies.of(1, calls, () -> () -> {
            edition[0]++;
            Ground.answer(ground.posting(
                    "/v1/observations",
                    SUPPLIER,
                    "text/csv",
                    BodyPublishers.ofString(Nation.HEADING + row.csv(edition[0]))));
        });
    }
}
