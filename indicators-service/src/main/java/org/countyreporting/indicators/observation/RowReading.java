package org.countyreporting.indicators.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** Reads the rows of one batch; what is wrong with a row is said, and the row left out. */
final class RowReading {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final int MOST_DECIMALS = 12;

    private final Map<String, DataElement> elements;
    private final DivisionScope scope;
    private final Intake intake;
    private final Map<String, Object> divisions = new HashMap<>();
    private final Map<String, Optional<Period>> periods = new HashMap<>();

    RowReading(Map<String, DataElement> elements, DivisionScope scope, Intake intake) {
        this.elements = elements;
        this.scope = scope;
        this.intake = intake;
    }

    Optional<StagedRow> read(long row, SentRow came) {
        if (came.fault() != null) {
            return reject(row, came.fault(), came.quoted());
        }
        NewObservation sent = came.stated();
        DataElement element = sent.dataElement() == null ? null : elements.get(sent.dataElement());
        if (element == null) {
            return reject(row, RejectionCode.UNKNOWN_ELEMENT, sent.dataElement());
        }
        Object where = divisions.computeIfAbsent(String.valueOf(sent.division()), this::division);
        if (where instanceof RejectionCode code) {
            return reject(row, code, sent.division());
        }
        DivisionCode division = (DivisionCode) where;
        String unit = sent.unit() == null ? "" : sent.unit();
        if (!unit.isEmpty() && !isUnit(unit)) {
            return reject(row, RejectionCode.INVALID_UNIT, unit);
        }
        Optional<Period> period = periods.computeIfAbsent(String.valueOf(sent.period()), RowReading::period);
        if (period.isEmpty()) {
            return reject(row, RejectionCode.INVALID_PERIOD, sent.period());
        }
        Optional<LocalDate> asOf = Optional.empty();
        if (sent.asOf() != null && !sent.asOf().isEmpty()) {
            asOf = date(sent.asOf());
            if (asOf.isEmpty()) {
                return reject(row, RejectionCode.INVALID_AS_OF, sent.asOf());
            }
        }
        if (sent.value() == null) {
            return reject(row, RejectionCode.MISSING_VALUE, null);
        }
        if (sent.value().abs().compareTo(LARGEST) > 0 || sent.value().scale() > MOST_DECIMALS) {
            return reject(row, RejectionCode.VALUE_OUT_OF_RANGE, sent.value().toString());
        }
        String status = sent.status() == null || sent.status().isEmpty() ? "accepted" : sent.status();
        if (!status.equals("accepted") && !status.equals("provisional")) {
            return reject(row, RejectionCode.INVALID_STATUS, status);
        }
        Placement place = Placing.place(element, division, unit.isEmpty(), period.get(), asOf.orElse(null));
        if (place.isRefused()) {
            return reject(
                    row,
                    place.refusal(),
                    switch (place.refusal().field()) {
                        case "division" -> sent.division();
                        case "asOf" -> sent.asOf();
                        default -> sent.period();
                    });
        }
        if (!scope.covers(division)) {
            return reject(row, RejectionCode.OUTSIDE_DIVISION, sent.division());
        }
        return Optional.of(new StagedRow(
                row,
                element.id(),
                place.slot(),
                division.text(),
                unit,
                period.get().toString(),
                status.equals("accepted"),
                sent.value(),
                place.asOf()));
    }

    private Optional<StagedRow> reject(long row, RejectionCode code, String value) {
        intake.reject(row, code, value);
        return Optional.empty();
    }

    /** The division, or why it cannot be taken. A village is known by its township. */
    private Object division(String text) {
        DivisionCode code;
        try {
            code = DivisionCode.parse(text);
        } catch (IllegalArgumentException e) {
            return RejectionCode.INVALID_DIVISION;
        }
        DivisionCode listed =
                code.level() == DivisionLevel.VILLAGE ? code.parent().orElseThrow() : code;
        return Divisions.shipped().find(listed).isEmpty() ? RejectionCode.UNKNOWN_DIVISION : code;
    }

    private static boolean isUnit(String text) {
        try {
            UnitId.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
