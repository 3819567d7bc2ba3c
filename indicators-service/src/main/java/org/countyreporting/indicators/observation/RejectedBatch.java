package org.countyreporting.indicators.observation;

import java.util.List;
import java.util.Locale;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;

/** The problem document of an atomic batch with rejections: the usual members, and what an accepted batch would say. */
record RejectedBatch(
        String type,
        String title,
        int status,
        String detail,
        long created,
        long updated,
        long unchanged,
        long rejected,
        List<IntakeView.RemarkView> rejections,
        List<IntakeView.RemarkView> notices) {

    static RejectedBatch of(Intake intake, Locale language) {
        IntakeView view = IntakeView.of(intake, language);
        Text detail = new Text(
                "有 %d 行不符合要求，整批未写入，见 rejections".formatted(view.rejected()),
                "%d rows are rejected and nothing was written, see rejections".formatted(view.rejected()));
        return new RejectedBatch(
                ProblemType.INVALID_INPUT.uri(),
                ProblemType.INVALID_INPUT.title().in(language),
                ProblemType.INVALID_INPUT.status(),
                detail.in(language),
                0,
                0,
                0,
                view.rejected(),
                view.rejections(),
                view.notices());
    }
}
