package org.countyreporting.progress.plan;

import java.util.Objects;

/**
 * A figure that a task asks for.
 *
 * @param scope null where the kind of the reporting unit decides
 */
public record Figure(String dataElement, Reporters reporters, Scope scope, boolean required) {

    public Figure {
        Objects.requireNonNull(dataElement, "dataElement");
        reporters = reporters == null ? Reporters.EACH : reporters;
    }
}
