package org.countyreporting.indicators.observation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/** Observations as CSV, read as they come in: a heading names the columns, in any order. */
final class CsvObservations implements Iterator<SentRow> {

    private static final List<String> COLUMNS =
            List.of("dataElement", "division", "unit", "period", "value", "asOf", "status");
    private static final List<String> NEEDED = List.of("dataElement", "division", "period", "value");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Of a number that is read as one; what is longer is out of range. */
    private static final int LONGEST_NUMBER = 40;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final MappingIterator<String[]> lines;
    private final int[] places = new int[COLUMNS.size()];
    private int columns;
    private long line;

    CsvObservations(InputStream body) {
        try {
            BufferedReader reader = new BufferedReader(new VisibleControls(new InputStreamReader(
                    body,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT))));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            lines = new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .enable(CsvParser.Feature.TRIM_SPACES)
                    .readerFor(String[].class)
                    .readValues(reader);
            readHeading();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void readHeading() throws IOException {
        String[] heading = lines.hasNextValue() ? lines.nextValue() : new String[0];
        line++;
        columns = heading.length;
        Arrays.fill(places, -1);
        for (int i = 0; i < heading.length; i++) {
            int column = COLUMNS.indexOf(heading[i]);
            if (column < 0 || places[column] >= 0) {
                throw heading("不认识或重复的列：" + heading[i], "unknown or repeated column: " + heading[i]);
            }
            places[column] = i;
        }
        for (String needed : NEEDED) {
            if (places[COLUMNS.indexOf(needed)] < 0) {
                throw heading("缺少列：" + needed, "missing column: " + needed);
            }
        }
    }

    private static Refusal heading(String zh, String en) {
        String columns = String.join(",", COLUMNS);
        return Refusal.of(
                ProblemType.INVALID_INPUT,
                zh + "（首行应为 " + columns + "）",
                en + " (the first line names " + columns + ")");
    }

    @Override
    public boolean hasNext() {
        try {
            return lines.hasNextValue();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public SentRow next() {
        try {
            String[] cells = lines.nextValue();
            line++;
            return row(cells);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private SentRow row(String[] cells) {
        if (cells.length > columns) {
            return new SentRow(null, RejectionCode.TOO_MANY_COLUMNS, cells[columns]);
        }
        String number = cell(cells, 4);
        RejectionCode fault = number == null ? null : faultOf(number);
        NewObservation stated = new NewObservation(
                cell(cells, 0),
                cell(cells, 1),
                cell(cells, 2),
                cell(cells, 3),
                number == null || fault != null ? null : new BigDecimal(number),
                cell(cells, 5),
                cell(cells, 6));
        return new SentRow(stated, fault, number);
    }

    private String cell(String[] cells, int column) {
        int place = places[column];
        return place < 0 || place >= cells.length || cells[place].isEmpty() ? null : cells[place];
    }

    private static RejectionCode faultOf(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return RejectionCode.INVALID_VALUE;
        }
        return number.length() > LONGEST_NUMBER ? RejectionCode.VALUE_OUT_OF_RANGE : null;
    }

    private RuntimeException unreadable(IOException e) {
        if (e instanceof CharacterCodingException || e instanceof JacksonException) {
            return Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "第 " + (line + 1) + " 行起不是规范的 UTF-8 CSV",
                    "The body is no well-formed UTF-8 CSV from line " + (line + 1));
        }
        return new UncheckedIOException(e);
    }
}
