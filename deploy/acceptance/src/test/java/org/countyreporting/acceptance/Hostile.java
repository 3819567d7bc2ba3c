package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What nobody sends who means well, and programs with a fault do. */
final class Hostile {

    /** As they stand in an address. */
    static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "%E4%B8%80%E7%99%BE",
            "%EF%BC%91%EF%BC%90",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "%27%20or%201%3D1--",
            "%0D%0AX-A%3A%20b",
            "2020-13",
            "2024-02-30",
            "..%2F..",
            "00",
            "x".repeat(5000));

    /** Where a value of JSON is expected. */
    static final List<String> JSON = List.of(
            "null",
            "-1",
            "1e400",
            "1e-400",
            "1e999999999",
            "9".repeat(2000),
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"一\"",
            "\"-999999999-01-01\"",
            "\"" + "长".repeat(30_000) + "\"",
            "[]",
            "[null]",
            "{}",
            "{\"a\":{\"b\":[]}}");

    /** Where a whole body is expected. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "\uFEFF{}",
            "{",
            "{\"a\":1,\"a\":2}",
            "NaN",
            "'a'",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "[" + "{},".repeat(20_000) + "{}]",
            "\0".repeat(1000),
            "一、".repeat(20_000),
            "a,b,c\n1,\"2\n",
            "dataElement,division,period,value\n,,,\n\u0000,一,1e400,NaN\n");

    private static final String HOLE = "\"hole\"";

    private Hostile() {}

    /** The body with one of its values after the other put out of order, in every way. */
    static List<String> variantsOf(JsonNode body) {
        List<String> variants = new ArrayList<>(JSON);
        for (String place : places(body, "")) {
            String holed = holed(body, place);
            JSON.forEach(value -> variants.add(holed.replace(HOLE, value)));
        }
        return variants;
    }

    private static List<String> places(JsonNode part, String at) {
        List<String> places = new ArrayList<>();
        if (part.isObject()) {
            part.properties().forEach(field -> {
                places.add(at + "/" + field.getKey());
                places.addAll(places(field.getValue(), at + "/" + field.getKey()));
            });
        }
        for (int i = 0; part.isArray() && i < part.size(); i++) {
            places.add(at + "/" + i);
            places.addAll(places(part.get(i), at + "/" + i));
        }
        return places;
    }

    private static String holed(JsonNode body, String place) {
        JsonNode copy = body.deepCopy();
        int last = place.lastIndexOf('/');
        JsonNode parent = copy.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, "hole");
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), "hole");
        }
        return copy.toString();
    }
}
