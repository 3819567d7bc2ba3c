package org.countyreporting.conventions.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;

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

    /** A constraint that a parameter does not meet. */
    public static Violation ofParameter(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName() == null ? name : node.getName();
        }
        return parameter(name, Text.same(violation.getMessage()));
    }

    public static Violation parameter(String name, Text detail) {
        return new Violation(null, name, detail);
    }
}
