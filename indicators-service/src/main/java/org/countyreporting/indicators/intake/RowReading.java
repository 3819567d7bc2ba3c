package org.countyreporting.indicators.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.observation.Placement;
import org.countyreporting.indicators.observation.Placing;
import org.countyreporting.indicators.observation.RejectionCode;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** Reads the rows of one batch into lines to be staged: its value, or everything that is wrong with it. */
final class RowReading {

    private static final String ACCEPTED = "accepted";
    private static final String PROVISIONAL = "provisional";

    private final Map<String, DataElement> elements;
    private final DivisionScope scope;
    private final CopyText lines;
    private final Map<String, Read<DivisionCode>> divisions = new HashMap<>();
    private final Map<String, Read<Period>> periods = new HashMap<>();
    private long row;
    private boolean sound;
    private boolean plain = true;

    RowReading(Map<String, DataElement> elements, DivisionScope scope, CopyText lines) {
        this.elements = elements;
        this.scope = scope;
        this.lines = lines;
    }

    /** What a field says, and in which words; or why it says nothing. */
    private record Read<T>(T value, String text, RejectionCode fault) {

        static <T> Read<T> of(T value) {
            return new Read<>(value, value.toString(), null);
        }

        static <T> Read<T> fault(RejectionCode code) {
            return new Read<>(null, null, code);
        }
    }

    long rows() {
        return row;
    }

    /** Whether nothing is wrong with any row so far, none is of a single unit, and all are accepted. */
    boolean isPlain() {
        return plain;
    }

    void read(SentRow came) {
        row++;
        sound = true;
        if (came.fault() != null) {
            reject(came.fault(), came.quoted());
            return;
        }
        NewObservation sent = came.stated();
        DataElement element = element(sent.dataElement());
        Read<DivisionCode> division =
                required(sent.division(), divisions, RowReading::division, RejectionCode.MISSING_DIVISION);
        String unit = unit(sent.unit());
        Read<Period> period = required(sent.period(), periods, RowReading::period, RejectionCode.MISSING_PERIOD);
        checkValue(sent.value());
        LocalDate asOf = asOf(sent.asOf());
        String status = sent.status() == null || sent.status().isEmpty() ? ACCEPTED : sent.status();
        if (!status.equals(ACCEPTED) && !status.equals(PROVISIONAL)) {
            reject(RejectionCode.INVALID_STATUS, status);
        }
        Placement place = null;
        if (element != null && division.value != null && period.value != null) {
            place = Placing.place(element, division.value, unit.isEmpty(), period.value, asOf);
            if (place.isRefused()) {
                reject(place.refusal(), sentAt(place.refusal().field(), sent));
            }
        }
        if (division.value != null && !scope.covers(division.value)) {
            reject(RejectionCode.OUTSIDE_DIVISION, sent.division());
        }
        if (sound) {
            boolean accepted = status.equals(ACCEPTED);
            plain &= accepted;
            lines.value(
                    row,
                    element.id(),
                    place,
                    division.text,
                    unit,
                    period.text,
                    accepted,
                    sent.value().number());
        }
    }

    private void reject(RejectionCode code, String quoted) {
        sound = false;
        plain = false;
        lines.remark(row, code.toString(), quoted);
    }

    private DataElement element(String code) {
        if (code == null || code.isEmpty()) {
            reject(RejectionCode.MISSING_ELEMENT, null);
            return null;
        }
        DataElement element = elements.get(code);
        if (element == null) {
            reject(RejectionCode.UNKNOWN_ELEMENT, code);
        }
        return element;
    }

    /** The same few codes and periods come again and again: each is read once. */
    private <T> Read<T> required(
            String text, Map<String, Read<T>> known, Function<String, Read<T>> reading, RejectionCode missing) {
        if (text == null || text.isEmpty()) {
            reject(missing, null);
            return Read.fault(missing);
        }
        Read<T> read = known.computeIfAbsent(text, reading);
        if (read.fault != null) {
            reject(read.fault, text);
        }
        return read;
    }

    private String unit(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        plain = false;
        if (parsed(text, UnitId::parse).isEmpty()) {
            reject(RejectionCode.INVALID_UNIT, text);
        }
        return text;
    }

    private void checkValue(SentValue value) {
        if (value == null) {
            reject(RejectionCode.MISSING_VALUE, null);
        } else if (value.fault() != null) {
            reject(value.fault(), value.text());
        }
    }

    private LocalDate asOf(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            reject(RejectionCode.INVALID_AS_OF, text);
            return null;
        }
    }

    private static String sentAt(String field, NewObservation sent) {
        return switch (field) {
            case "division" -> sent.division();
            case "asOf" -> sent.asOf();
            default -> sent.period();
        };
    }

    /** A village is known by its township. */
    private static Read<DivisionCode> division(String text) {
        Optional<DivisionCode> code = parsed(text, DivisionCode::parse);
        if (code.isEmpty()) {
            return Read.fault(RejectionCode.INVALID_DIVISION);
        }
        DivisionCode listed = code.get().level() == DivisionLevel.VILLAGE
                ? code.get().parent().orElseThrow()
                : code.get();
        return Divisions.shipped().find(listed).isEmpty()
                ? Read.fault(RejectionCode.UNKNOWN_DIVISION)
                : Read.of(code.get());
    }

    private static Read<Period> period(String text) {
        return parsed(text, Period::parse).map(Read::of).orElseGet(() -> Read.fault(RejectionCode.INVALID_PERIOD));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
