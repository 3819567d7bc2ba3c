package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.stack.Bearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of the merged document is sent what no operation expects: no answer is a 5xx, every refusal a problem. */
@ExtendWith(RunningStack.class)
class HostileIT {

    private static final String JSON = "application/json";
    private static final String CITY = "3717";
    private static final String EVERY_ROLE = "planner,reporter,reviewer,reader,supplier,administrator";

    private final Product product;
    private final HttpClient client = HttpClient.newHttpClient();

    HostileIT(Product product) {
        this.product = product;
    }

    private record Attack(String path, String type, String body) {

        static Attack at(String path) {
            return new Attack(path, JSON, "{}");
        }

        String shown(Operation operation) {
            return operation.name() + " " + shortened(path) + (body.equals("{}") ? "" : " " + shortened(body));
        }

        private static String shortened(String text) {
            return text.length() > 300 ? text.substring(0, 300) + "…" : text;
        }
    }

    @Test
    void nothingMakesAnyOperationFail() {
        City city = City.register(product, CITY);
        Places places = Places.prepare(city);
        int turn = 0;
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Operation.allOf(product).values()) {
            // Each turn another person: nobody's allowance is used up.
            City.Reporter reporter =
                    city.reporters().get(turn++ % city.reporters().size());
            String token = Bearer.of(EVERY_ROLE, CITY, reporter.unit()).token(product.home());
            attacks(operation, places).forEach(attack -> check(softly, operation, attack, token));
        }
        softly.assertAll();
    }

    private static List<Attack> attacks(Operation operation, Places places) {
        String path = places.path(operation);
        String query = places.query(operation);
        List<Attack> attacks = new ArrayList<>();
        for (String value : Hostile.VALUES) {
            if (!value.isBlank()) {
                attacks.add(Attack.at(operation.template().replaceAll("\\{\\w+}", value) + query));
            }
            for (String name : operation.query()) {
                attacks.add(Attack.at(path + with(query, name, value)));
            }
        }
        operation.query().forEach(name -> attacks.add(Attack.at(path + with(query, name, "1") + "&" + name + "=2")));
        JsonNode body = places.body(operation);
        List<String> bodies = new ArrayList<>(Hostile.BODIES);
        bodies.addAll(body == null ? Hostile.JSON : Hostile.variantsOf(body));
        if (!operation.method().equals("GET")) {
            bodies.forEach(text -> attacks.add(new Attack(path + query, JSON, text)));
            attacks.add(new Attack(path + query, "image/png", "{}"));
            operation.types().stream()
                    .filter(type -> !type.endsWith("json"))
                    .forEach(type -> Hostile.BODIES.forEach(text -> attacks.add(new Attack(path + query, type, text))));
        }
        return attacks;
    }

    private static String with(String query, String name, String value) {
        String others = query.replaceFirst("([?&])" + name + "=[^&]*", "$1").replaceAll("&&|\\?&", "&");
        return (others.isEmpty() ? "?" : others + "&") + name + "=" + value;
    }

    private void check(SoftAssertions softly, Operation operation, Attack attack, String token) {
        HttpResponse<String> answer = send(operation, attack, token);
        String what = attack.shown(operation) + " → " + answer.body();
        softly.assertThat(answer.statusCode()).as(what).isLessThan(500).isNotEqualTo(429);
        if (answer.statusCode() >= 400) {
            softly.assertThat(answer.headers().firstValue("Content-Type"))
                    .as(what)
                    .contains("application/problem+json");
            softly.assertThat(answer.body())
                    .as(attack.shown(operation))
                    .contains("urn:county-reporting:problem:")
                    .doesNotContainPattern("org\\.countyreporting|java\\.|jakarta\\.|Exception");
        }
    }

    private HttpResponse<String> send(Operation operation, Attack attack, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        product.stack().gateway().resolve(attack.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
        if (operation.method().equals("GET")) {
            request.GET();
        } else {
            boolean patch = operation.method().equals("PATCH") && attack.type().equals(JSON);
            request.header("Content-Type", patch ? "application/merge-patch+json" : attack.type())
                    .header("If-Match", "\"1\"")
                    .method(operation.method(), BodyPublishers.ofString(attack.body()));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(attack.shown(operation), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
