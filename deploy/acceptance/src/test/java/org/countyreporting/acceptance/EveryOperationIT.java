package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks every operation of the merged document as every role, inside and outside the division. Who may do what stands
 * in {@code access.csv}, written from the rules and not from the code; an operation that is not in it fails.
 */
@ExtendWith(RunningStack.class)
class EveryOperationIT {

    private static final String INSIDE = "3714";
    private static final String OUTSIDE = "3702";
    private static final List<String> ROLES =
            List.of("planner", "reporter", "reviewer", "reader", "supplier", "administrator");

    private final Product product;
    private final Places places;

    EveryOperationIT(Product product) {
        this.product = product;
        this.places = product.once(Places.class, () -> Places.prepare(City.register(product, INSIDE)));
    }

    private record Rule(String operation, List<String> roles, String scope) {

        boolean allows(String role) {
            return roles.contains("*") || roles.contains(role);
        }
    }

    @Test
    void everyOperationIsInTheMatrixAndTheOtherWayRound() throws IOException {
        assertThat(operations().keySet()).containsExactlyInAnyOrderElementsOf(rules().keySet());
    }

    @Test
    void nobodyWithoutATokenGetsIn() throws IOException {
        Map<String, Rule> rules = rules();
        assertSoftly(softly -> operations().forEach((name, operation) -> {
            if (!rules.get(name).scope.equals("public")) {
                Answer answer = places.call(operation, product.anonymous());
                softly.assertThat(answer.status()).as("%s without token", name).isEqualTo(401);
            }
        }));
    }

    @Test
    void aRoleThatIsNotAllowedIsForbidden() throws IOException {
        Map<String, Rule> rules = rules();
        assertSoftly(softly -> operations().forEach((name, operation) -> {
            for (String role : ROLES) {
                Rule rule = rules.get(name);
                if (!rule.scope.equals("public") && !rule.allows(role)) {
                    Answer answer = places.call(operation, product.as(role, INSIDE));
                    expect(softly, answer, 403, name + " as " + role);
                }
            }
        }));
    }

    @Test
    void anAllowedRoleOutsideTheDivisionSeesNothingAndChangesNothing() throws IOException {
        Map<String, Rule> rules = rules();
        assertSoftly(softly -> operations().forEach((name, operation) -> {
            Rule rule = rules.get(name);
            for (String role : rule.roles) {
                switch (rule.scope) {
                    case "read", "list" ->
                        expect(softly, places.call(operation, product.as(role, OUTSIDE)), 404, name + " as " + role);
                    case "write" ->
                        expect(softly, places.call(operation, product.as(role, OUTSIDE)), 403, name + " as " + role);
                    default -> {}
                }
            }
        }));
    }

    @Test
    void anAllowedRoleInsideTheDivisionIsNotRefused() throws IOException {
        Map<String, Rule> rules = rules();
        assertSoftly(softly -> operations().forEach((name, operation) -> {
            Rule rule = rules.get(name);
            for (String role : rule.allows("reader") ? ROLES : rule.roles) {
                if (rule.allows(role) && (operation.method().equals("GET"))) {
                    Answer answer = places.call(operation, product.as(role, INSIDE));
                    softly.assertThat(answer.status())
                            .as("%s as %s: %s", name, role, answer.problem())
                            .isEqualTo(200);
                }
            }
        }));
    }

    private static void expect(SoftAssertions softly, Answer answer, int status, String what) {
        softly.assertThat(answer.status()).as("%s: %s", what, answer.problem()).isEqualTo(status);
        softly.assertThat(answer.body().path("type").asText()).as(what).startsWith("urn:county-reporting:problem:");
    }

    private Map<String, Operation> operations() {
        return Operation.allOf(product);
    }

    private static Map<String, Rule> rules() throws IOException {
        Map<String, Rule> rules = new LinkedHashMap<>();
        try (InputStream in = EveryOperationIT.class.getResourceAsStream("access.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : new ArrayList<>(lines.lines().skip(1).toList())) {
                String[] columns = line.split(",", -1);
                List<String> roles = columns[1].isEmpty() ? List.of() : List.of(columns[1].split(" "));
                rules.put(columns[0], new Rule(columns[0], roles, columns[2]));
            }
        }
        return rules;
    }
}
