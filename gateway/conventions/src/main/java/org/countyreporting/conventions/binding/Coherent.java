package org.countyreporting.conventions.binding;

import java.util.List;
import java.util.function.BiConsumer;
import org.countyreporting.conventions.problem.Violations;

/**
 * A body, or a bean of parameters, whose fields must fit together. A use case checks its body itself, in one go with what
 * only the database tells; it is checked before ({@link Refusing}) when the request is refused for single fields, so that
 * the refusal names both.
 */
public interface Coherent {

    /**
     * Names what does not fit. Whatever is wrong with single fields is named already: what could not be read is null
     * here, like what was left out, and {@link Violations#isReadable} tells the two apart.
     */
    void check(Violations violations);

    /** For a use case with nothing else to check. */
    default void requireCoherence() {
        Violations violations = new Violations();
        check(violations);
        violations.throwIfAny();
    }

    /** Hands over the parts of a list that are there, each with its place in the body. */
    static <T> void each(String at, List<T> parts, BiConsumer<String, T> check) {
        for (int i = 0; parts != null && i < parts.size(); i++) {
            if (parts.get(i) != null) {
                check.accept(at + "/" + i, parts.get(i));
            }
        }
    }
}
