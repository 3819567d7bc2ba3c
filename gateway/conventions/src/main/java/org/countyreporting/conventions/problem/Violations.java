package org.countyreporting.conventions.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects everything that is wrong, so that one answer names it all, and nothing that merely follows: of a place that
 * could not be read no more is said, nor of what stands in it.
 */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    public Violations add(String pointer, String zh, String en) {
        return add(Violation.at(pointer, new Text(zh, en)));
    }

    public Violations addParameter(String name, String zh, String en) {
        return add(Violation.parameter(name, new Text(zh, en)));
    }

    public Violations add(Violation violation) {
        if (violation.pointer() == null || isReadable(violation.pointer())) {
            found.add(violation);
        }
        return this;
    }

    /** Something that could not be read. An object fails with its fields: they are named then, not the object again. */
    public Violations addUnread(String pointer, Text detail) {
        if (isReadableThroughout(pointer)) {
            found.add(Violation.at(pointer, detail));
        }
        unread.add(pointer);
        return this;
    }

    /** Whether a place of the body could be read, or was left out: only then can something be missed there. */
    public boolean isReadable(String pointer) {
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (unread.contains(pointer.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    /** Whether that holds of everything that stands in it, too. */
    public boolean isReadableThroughout(String pointer) {
        return isReadable(pointer) && unread.stream().noneMatch(inside -> inside.startsWith(pointer + "/"));
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
