package org.countyreporting.conventions.problem;

import java.util.List;

/** The domain says no. What it means in HTTP is the catalogue's word; the detail is for the person who asked. */
public final class Refusal extends RuntimeException {

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<Violation> violations;

    private Refusal(ProblemType type, Text detail, List<Violation> violations) {
        super(type + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    public static Refusal of(ProblemType type, String zh, String en) {
        return new Refusal(type, new Text(zh, en), List.of());
    }

    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(
                ProblemType.INVALID_INPUT,
                new Text(
                        "共有 %d 处不符合要求，见 errors".formatted(violations.size()),
                        "Things that are wrong: %d, see errors".formatted(violations.size())),
                violations);
    }

    public static Refusal invalidParameter(String name, String zh, String en) {
        return invalid(List.of(Violation.parameter(name, new Text(zh, en))));
    }

    public static Refusal notFound(String zh, String en) {
        return of(ProblemType.NOT_FOUND, zh, en);
    }

    public static Refusal forbidden(String zh, String en) {
        return of(ProblemType.FORBIDDEN, zh, en);
    }

    public static Refusal conflict(String zh, String en) {
        return of(ProblemType.CONFLICT, zh, en);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }
}
