package org.countyreporting.plans.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Who gives a figure: a word, or units one by one. Kept as it was written; {@link TaskRules} says what is wrong with it,
 * so that a bad unit among many is named by its place.
 *
 * @param word {@code lead} or {@code each}, or null
 */
public record Reporters(String word, List<String> units) {

    public static final String LEAD = "lead";

    /** Every one of the reporting units when the task has any, else lead and supporting units. */
    public static final String EACH = "each";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reporters of(JsonNode json) {
        if (!json.isArray()) {
            return new Reporters(text(json), List.of());
        }
        return new Reporters(
                null,
                StreamSupport.stream(json.spliterator(), false)
                        .map(Reporters::text)
                        .toList());
    }

    private static String text(JsonNode json) {
        return json.isTextual() ? json.textValue() : json.toString();
    }

    @JsonValue
    Object json() {
        return word == null ? units : word;
    }
}
