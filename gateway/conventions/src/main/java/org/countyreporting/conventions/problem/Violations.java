package org.countyreporting.conventions.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that one answer names it all. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations add(String pointer, String zh, String en) {
        return add(Violation.at(pointer, new Text(zh, en)));
    }

    public Violations addParameter(String name, String zh, String en) {
        return add(Violation.parameter(name, new Text(zh, en)));
    }

    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(found);
        }
    }
}
