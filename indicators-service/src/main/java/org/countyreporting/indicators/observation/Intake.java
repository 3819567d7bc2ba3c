package org.countyreporting.indicators.observation;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.problem.Text;

/** What became of a batch: counts, and the first thousand rejections and notices. */
final class Intake {

    private static final int SHOWN = 1000;

    /** @param row from 1, a heading not counted; 0 for the batch as a whole */
    record Remark(long row, String field, String code, Text detail) {}

    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private long outside;
    private final List<Remark> rejections = new ArrayList<>();
    private final List<Remark> notices = new ArrayList<>();

    void reject(long row, RejectionCode code, String value) {
        rejected++;
        outside += code == RejectionCode.OUTSIDE_DIVISION ? 1 : 0;
        if (rejections.size() < SHOWN) {
            String quoted = value == null ? "" : value.length() > 60 ? value.substring(0, 60) + "…" : value;
            rejections.add(new Remark(
                    row,
                    code.field(),
                    code.toString(),
                    new Text(
                            quoted.isEmpty()
                                    ? code.words().zh()
                                    : "“" + quoted + "”" + code.words().zh(),
                            quoted.isEmpty()
                                    ? code.words().en()
                                    : "\"" + quoted + "\" " + code.words().en())));
        }
    }

    void notice(long row, String field, String code, String zh, String en) {
        if (notices.size() < SHOWN) {
            notices.add(new Remark(row, field, code, new Text(zh, en)));
        }
    }

    void counted(long created, long updated, long unchanged) {
        this.created = created;
        this.updated = updated;
        this.unchanged = unchanged;
    }

    long created() {
        return created;
    }

    long updated() {
        return updated;
    }

    long unchanged() {
        return unchanged;
    }

    long rejected() {
        return rejected;
    }

    /** Whether nothing is wrong with the batch but where it reaches. */
    boolean isOnlyOutside() {
        return rejected > 0 && rejected == outside;
    }

    List<Remark> rejections() {
        return rejections.stream()
                .sorted(java.util.Comparator.comparing(Remark::row))
                .toList();
    }

    List<Remark> notices() {
        return notices.stream()
                .sorted(java.util.Comparator.comparing(Remark::row))
                .toList();
    }
}
