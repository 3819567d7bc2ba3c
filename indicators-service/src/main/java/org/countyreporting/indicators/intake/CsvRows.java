package org.countyreporting.indicators.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.observation.RejectionCode;

/** Observations as CSV, read as they come in: a heading names the columns, in any order. */
final class CsvRows implements Iterator<SentRow> {

    static final String TEXT_CSV = "text/csv";

    private static final List<String> COLUMNS =
            List.of("dataElement", "division", "unit", "period", "value", "asOf", "status");
    private static final int VALUE = 4;
    private static final List<String> NEEDED = List.of("dataElement", "division", "period", "value");
    private static final ObjectReader LINES = new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .readerFor(String[].class);
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final MappingIterator<String[]> lines;
    private final int[] places = new int[COLUMNS.size()];
    private int columns;
    private long line;
    private String[] ahead;

    CsvRows(InputStream body, Charset charset) {
        try {
            BufferedReader reader = new BufferedReader(new VisibleControls(new InputStreamReader(
                    body,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT))));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            lines = LINES.readValues(reader);
            readHeading();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What office programs write in this country: UTF-8, or one of the GB family, which the newest covers. */
    static Charset encoding(String name) {
        return switch (name == null ? "utf-8" : name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> Charset.forName("GB18030");
            default ->
                throw Refusal.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "CSV 的编码应为 UTF-8 或 GB18030，而不是 " + name,
                        "CSV should be in UTF-8 or GB18030, not " + name);
        };
    }

    private void readHeading() throws IOException {
        String[] heading = lines.hasNextValue() ? lines.nextValue() : new String[0];
        line++;
        columns = used(heading);
        Arrays.fill(places, -1);
        for (int i = 0; i < columns; i++) {
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

    /** A line of nothing but commas is what a spreadsheet makes of an empty one. */
    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && lines.hasNextValue()) {
                String[] cells = lines.nextValue();
                line++;
                ahead = used(cells) == 0 ? null : cells;
            }
            return ahead != null;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public SentRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String[] cells = ahead;
        ahead = null;
        return row(cells);
    }

    private SentRow row(String[] cells) {
        if (used(cells) > columns) {
            return new SentRow(null, RejectionCode.TOO_MANY_COLUMNS, cells[columns]);
        }
        String value = cell(cells, VALUE);
        return SentRow.of(new NewObservation(
                cell(cells, 0),
                cell(cells, 1),
                cell(cells, 2),
                cell(cells, 3),
                value == null ? null : SentValue.of(value),
                cell(cells, 5),
                cell(cells, 6)));
    }

    /** Spreadsheets end lines with commas for columns that were once used. */
    private static int used(String[] cells) {
        int used = cells.length;
        while (used > 0 && cells[used - 1].isEmpty()) {
            used--;
        }
        return used;
    }

    private String cell(String[] cells, int column) {
        int place = places[column];
        return place < 0 || place >= cells.length || cells[place].isEmpty() ? null : cells[place];
    }

    private RuntimeException unreadable(IOException e) {
        if (e instanceof CharacterCodingException || e instanceof JacksonException) {
            return Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "第 " + (line + 1) + " 行起不是规范的 CSV，或不是所声明的编码（默认 UTF-8）",
                    "The body is no well-formed CSV, or not in the encoding it states (UTF-8 if none), from line "
                            + (line + 1));
        }
        return new UncheckedIOException(e);
    }
}
