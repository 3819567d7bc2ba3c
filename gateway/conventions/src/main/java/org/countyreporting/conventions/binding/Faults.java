package org.countyreporting.conventions.binding;

import jakarta.enterprise.context.RequestScoped;
import org.countyreporting.conventions.problem.Violations;

/** What is wrong with a request, its body and its parameters alike, noted until all of it was read. */
@RequestScoped
class Faults {

    private final Violations violations = new Violations();

    Violations violations() {
        return violations;
    }
}
