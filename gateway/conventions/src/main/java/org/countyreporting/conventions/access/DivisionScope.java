package org.countyreporting.conventions.access;

import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;

/** What a caller may touch: its division and all below. Every query of a repository takes one. */
public record DivisionScope(DivisionCode division) {

    public boolean covers(DivisionCode other) {
        return division.covers(other);
    }

    /** What the codes inside begin with; empty for the nation. */
    public String prefix() {
        return division.prefix();
    }

    /** 404, so that nobody learns what exists elsewhere. */
    public void requireForReading(DivisionCode other) {
        if (!covers(other)) {
            throw Refusal.notFound(
                    "未找到，或不在您的行政区划 " + division + " 之内", "Not found, or not inside your division " + division);
        }
    }

    /** 403: the caller named the division himself, nothing is given away. */
    public void requireForWriting(DivisionCode other) {
        if (!covers(other)) {
            throw Refusal.forbidden(
                    "行政区划 " + other + " 不在您的行政区划 " + division + " 之内",
                    "Division " + other + " is not inside your division " + division);
        }
    }
}
