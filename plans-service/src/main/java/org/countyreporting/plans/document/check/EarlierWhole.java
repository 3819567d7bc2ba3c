package org.countyreporting.plans.document.check;

import java.util.Optional;
import org.countyreporting.plans.document.figure.Figure;

/**
 * The whole of a rate that stands in a sentence before: 改造60所。已开工22所,开工率36.6%. The wording does not bind them, so that
 * it is believed only when it gives the printed digits.
 */
final class EarlierWhole {

    /** So many figures up: a section or two. */
    private static final int FARTHEST = 60;

    /** With fewer digits a rate fits by chance. */
    private static final int TELLING_DIGITS = 3;

    private EarlierWhole() {}

    static Optional<Ratio> of(Figure rate, Figure part, Group group) {
        if (rate.quantity().value().precision() < TELLING_DIGITS) {
            return Optional.empty();
        }
        int passed = 0;
        for (Group earlier = group.before(); earlier != null && passed < FARTHEST; earlier = earlier.before()) {
            for (int i = earlier.figures().size() - 1; i >= 0; i--) {
                Figure whole = earlier.figures().get(i);
                passed++;
                if (whole.isCount() && RateReadings.sameMeasure(part, whole) && isLarger(whole, part)) {
                    Ratio ratio = Ratio.of(rate, part, whole, false);
                    if (ratio.verdict() != Verdict.WRONG) {
                        return Optional.of(ratio);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The same number once more is a whole by chance. */
    private static boolean isLarger(Figure whole, Figure part) {
        return whole.exact().compareTo(part.exact()) > 0;
    }
}
