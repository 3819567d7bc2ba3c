package org.countyreporting.progress.plan;

import java.util.List;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/** When a plan is reported on (报送安排): its occurrences, each due some working days after its last day. */
public record Schedule(String id, List<Period> occurrences, int dueWorkingDays) {

    private static final int USUAL_WORKING_DAYS = 5;

    public Schedule {
        occurrences = occurrences.stream().distinct().toList();
    }

    /**
     * @param dueWorkingDays null for the usual
     */
    public static Schedule of(String id, List<Period> occurrences, Integer dueWorkingDays) {
        return new Schedule(id, occurrences, dueWorkingDays == null ? USUAL_WORKING_DAYS : dueWorkingDays);
    }

    /** What holds where a plan has no schedule: every month of its year. */
    public static Schedule monthly(int year) {
        return new Schedule("", Period.year(year).parts(Frequency.MONTH), USUAL_WORKING_DAYS);
    }
}
