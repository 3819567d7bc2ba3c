package org.countyreporting.indicators.intake;

import org.countyreporting.conventions.problem.Text;
import org.countyreporting.indicators.observation.RejectionCode;

/**
 * What is to be said of one row of a batch: why it was rejected, or what was noticed about a row that counts.
 *
 * @param row from 1, a heading not counted
 */
record Remark(long row, String field, String code, Text detail) {

    static final String CONFLICTING_DUPLICATE = RejectionCode.CONFLICTING_DUPLICATE.toString();
    static final String DUPLICATE = "duplicate";
    static final String UNIT_UNCONFIRMED = "unit-unconfirmed";
    static final String[] NOTICES = {DUPLICATE, UNIT_UNCONFIRMED};

    /** @param quoted what was sent where the fault is, or null */
    static Remark of(long row, String code, String quoted) {
        return switch (code) {
            case DUPLICATE ->
                new Remark(
                        row,
                        "row",
                        code,
                        new Text("与第 " + quoted + " 行相同，只计一次", "is the same as row " + quoted + " and counts once"));
            case UNIT_UNCONFIRMED ->
                new Remark(
                        row,
                        "unit",
                        code,
                        new Text(
                                "单位 " + quoted + " 暂时无法核对，已先行接收",
                                "unit " + quoted + " cannot be checked just now and is taken as it is"));
            default -> {
                RejectionCode rejection = RejectionCode.of(code);
                yield new Remark(row, rejection.field(), code, rejection.said(quoted));
            }
        };
    }
}
