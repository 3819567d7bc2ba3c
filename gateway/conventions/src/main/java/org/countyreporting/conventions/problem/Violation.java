package org.countyreporting.conventions.problem;

/**
 * One thing that is wrong with the input.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or null
 * @param parameter name of a path, query or header parameter, or null
 */
public record Violation(String pointer, String parameter, Text detail) {

    public static Violation at(String pointer, Text detail) {
        return new Violation(pointer, null, detail);
    }

    public static Violation parameter(String name, Text detail) {
        return new Violation(null, name, detail);
    }
}
