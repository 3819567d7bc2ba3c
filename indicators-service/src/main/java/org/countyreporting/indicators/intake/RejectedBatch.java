package org.countyreporting.indicators.intake;

import java.util.List;
import java.util.Locale;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;

/**
 * The problem document of an atomic batch with rejections: the usual members, and what an accepted batch would say. A
 * batch that is at fault only for reaching outside the caller's division is forbidden, any other is invalid input.
 */
record RejectedBatch(
        String type,
        String title,
        int status,
        String detail,
        long created,
        long updated,
        long unchanged,
        long rejected,
        List<RemarkView> rejections,
        List<RemarkView> notices,
        String more) {

    static RejectedBatch of(Intake intake, Locale language) {
        IntakeView view = IntakeView.of(intake, language);
        boolean outside = intake.isOnlyOutside();
        ProblemType type = outside ? ProblemType.FORBIDDEN : ProblemType.INVALID_INPUT;
        Text detail = outside
                ? new Text(
                        "有 %d 行不在您的行政区划之内，整批未写入，见 rejections".formatted(view.rejected()),
                        "%d rows are not inside your division and nothing was written, see rejections"
                                .formatted(view.rejected()))
                : detail(view.rejected());
        return new RejectedBatch(
                type.uri(),
                type.title().in(language),
                type.status(),
                detail.in(language),
                view.created(),
                view.updated(),
                view.unchanged(),
                view.rejected(),
                view.rejections(),
                view.notices(),
                view.more());
    }

    static Text detail(long rejected) {
        return new Text(
                "有 %d 行不符合要求，整批未写入，见 rejections".formatted(rejected),
                "Nothing was written, rows rejected: %d, see rejections".formatted(rejected));
    }
}
