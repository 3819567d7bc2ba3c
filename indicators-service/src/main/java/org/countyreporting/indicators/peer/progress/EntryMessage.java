package org.countyreporting.indicators.peer.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.indicators.observation.EntryFigures;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** A progress entry's figures as progress-service sends them: the fields we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EntryMessage(
        String id,
        long version,
        String plan,
        String task,
        String taskLabel,
        String unit,
        String unitKind,
        DivisionCode division,
        Period period,
        Revision accepted,
        Revision submitted) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Revision(
            int revision,
            String submittedBy,
            Instant submittedAt,
            String acceptedBy,
            Instant acceptedAt,
            List<Figure> figures) {

        private EntryFigures.Revision known(boolean commission) {
            return new EntryFigures.Revision(
                    revision,
                    submittedBy,
                    submittedAt,
                    acceptedBy,
                    acceptedAt,
                    figures == null
                            ? List.of()
                            : figures.stream()
                                    .filter(figure -> figure.value() != null)
                                    .map(figure -> figure.known(commission))
                                    .toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figure(
            String dataElement, BigDecimal value, String scope, LocalDate asOf, Boolean approximate, String note) {

        /** Without a scope a commission speaks for its division, an institution for itself. */
        private EntryFigures.StatedFigure known(boolean commission) {
            boolean whole = scope == null ? commission : scope.equals("whole");
            return new EntryFigures.StatedFigure(
                    dataElement, value, whole, asOf, Boolean.TRUE.equals(approximate), note);
        }
    }

    EntryFigures figures() {
        boolean commission = "commission".equals(unitKind);
        return new EntryFigures(
                id,
                version,
                plan,
                task,
                taskLabel,
                unit,
                division,
                period,
                accepted == null ? null : accepted.known(commission),
                submitted == null ? null : submitted.known(commission));
    }
}
