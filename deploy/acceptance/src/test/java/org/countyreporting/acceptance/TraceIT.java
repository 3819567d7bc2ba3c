package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.countyreporting.acceptance.Collector.Span;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One request is one trace, wherever it goes. */
@ExtendWith(RunningStack.class)
class TraceIT {

    private final Product product;

    TraceIT(Product product) {
        this.product = product;
    }

    @Test
    void aRequestIsOneTraceAcrossGatewayAndService() throws Exception {
        String plan = "traced-" + UUID.randomUUID();

        ask(plan, null);

        List<Span> spans = spansAbout(plan);
        assertThat(spans).extracting(Span::trace).containsOnly(spans.get(0).trace());
        assertThat(spans)
                .filteredOn(span -> span.parent().isEmpty())
                .hasSize(1)
                .allMatch(span -> isOf(span, "gateway"));
        assertThat(spans).filteredOn(span -> isOf(span, "plans-service")).allMatch(span -> spans.stream()
                .anyMatch(above -> isOf(above, "gateway") && above.id().equals(span.parent())));
    }

    @Test
    void aCallersTraceIsContinued() throws Exception {
        String plan = "traced-" + UUID.randomUUID();
        String trace = UUID.randomUUID().toString().replace("-", "");
        String caller = "00f067aa0ba902b7";

        ask(plan, "00-" + trace + "-" + caller + "-01");

        List<Span> spans = spansAbout(plan);
        assertThat(spans).extracting(Span::trace).containsOnly(trace);
        assertThat(spans)
                .filteredOn(span -> span.parent().equals(caller))
                .hasSize(1)
                .allMatch(span -> isOf(span, "gateway"));
    }

    private void ask(String plan, String traceparent) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        product.stack().gateway().resolve("/v1/plans/" + plan))
                .header("Authorization", "Bearer " + Bearer.of("reader", "3713").token(product.home()));
        if (traceparent != null) {
            request.header("traceparent", traceparent);
        }
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
    }

    /** The gateway's as who was asked and as who asked, and the service's. */
    private List<Span> spansAbout(String plan) {
        Collector collector = product.collector();
        Waiting.until(Patience.LIMIT, () -> collector.about(plan).size() >= 3);
        return collector.about(plan);
    }

    private static boolean isOf(Span span, String service) {
        return span.service().equals(service);
    }
}
