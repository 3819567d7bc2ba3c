package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;

/** Who takes part, each with a token of his own. */
final class People {

    static final String CITY = "3713";

    private final URI gateway;
    private final Function<Bearer, String> tokens;
    private final JsonNode units = Material.read("units");
    private final Map<String, JsonNode> unitsById = new HashMap<>();
    private final Map<Bearer, Api> known = new HashMap<>();

    People(URI gateway, Function<Bearer, String> tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
        units.forEach(unit -> unitsById.put(unit.path("id").asText(), unit));
    }

    JsonNode units() {
        return units;
    }

    /** The health commission of the city. */
    String commission() {
        return units.get(1).path("id").asText();
    }

    String name(String unit) {
        return unitsById.containsKey(unit) ? unitsById.get(unit).path("name").asText() : unit;
    }

    Api administrator() {
        return as(Bearer.of("administrator", "00"));
    }

    Api planner() {
        return as(Bearer.of("planner", CITY));
    }

    Api reader() {
        return as(Bearer.of("reader", CITY));
    }

    /** Who fills in a unit's reports. */
    Api reporter(String unit) {
        return as(Bearer.of("reporter", unitsById.get(unit).path("division").asText(), unit));
    }

    /**
     * Who reviews what a unit reported: the health commission of the city, and for the commission's own entries the office
     * that issued the plan, since nobody accepts what his own unit reported.
     */
    Api reviewerOf(String unit) {
        String government = units.get(0).path("id").asText();
        return as(Bearer.of("reviewer", CITY, unit.equals(commission()) ? government : commission()));
    }

    private Api as(Bearer bearer) {
        return known.computeIfAbsent(bearer, whom -> new Api(gateway, tokens.apply(whom)));
    }
}
