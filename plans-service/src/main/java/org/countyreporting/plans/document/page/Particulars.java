package org.countyreporting.plans.document.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.plans.document.text.WordList;

/**
 * The particulars printed above a document: 索引号 … 发布机构 …, one or several on a line, the value behind the name or on the
 * next line. Of a table printed twice the first value counts.
 */
public final class Particulars {

    /** @param inTable whether it is known without a colon */
    private record Name(String field, boolean inTable) {}

    private record Found(Name name, int from, int valueFrom, boolean colon) {}

    private static final Map<String, Name> NAMES = new HashMap<>();
    private static final int LONGEST_NAME;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_CATEGORY = 20;

    static {
        for (String[] row : WordList.rows(Particulars.class, "particulars.txt")) {
            NAMES.put(row[1], new Name(row[0], row.length > 2));
        }
        LONGEST_NAME = NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private final Map<String, String> values = new HashMap<>();
    /** The field whose name stood alone on the line before. */
    private Name waiting;

    /** What is printed for a field; 无 is nothing. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    void put(String field, String value) {
        if (!value.isEmpty() && !value.matches("[无無/\\-—]")) {
            values.putIfAbsent(field, value);
        }
    }

    /** Of a trail such as 首页 > 规划计划 > 年度工作计划 the last is the category. */
    void takeTrail(Line line) {
        int last = Math.max(line.words().lastIndexOf('>'), line.words().lastIndexOf('/'));
        String category = line.words().substring(last + 1);
        if (last >= 0 && category.length() <= LONGEST_CATEGORY && !category.equals("正文")) {
            put("category", category);
        }
    }

    /** Takes a line that holds particulars; false for any other. */
    boolean take(Line line) {
        if (line.isLong()) {
            return false;
        }
        int from = start(line);
        Found found = nameAt(line, from);
        if (found == null) {
            return takeValue(line);
        }
        while (found != null) {
            Found next = nextName(line, found.valueFrom());
            int to = next == null ? line.to() : next.from();
            String value = unframed(line.text().substring(found.valueFrom(), to));
            put(found.name().field(), value);
            waiting = next == null && value.isEmpty() && found.from() == from ? found.name() : null;
            found = next;
        }
        return true;
    }

    private boolean takeValue(Line line) {
        Name name = waiting;
        waiting = null;
        if (name == null
                || line.words().length() > LONGEST_VALUE
                || line.isLabelled() && !line.isBulleted()
                || line.hasSentence()
                || Titles.isTitle(line)) {
            return false;
        }
        put(name.field(), line.text().substring(start(line), line.to()).strip());
        return true;
    }

    /** Without the frame that the next name stands in: 【索引号】 … 【文号】 …. */
    private static String unframed(String value) {
        int end = value.length();
        while (end > 0 && " [【|".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end).strip();
    }

    /** Past indentation, bullets and frames. */
    private static int start(Line line) {
        int i = line.from();
        while (i < line.to() && " •·●■|[【(".indexOf(line.text().charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static Found nextName(Line line, int from) {
        for (int i = from; i < line.to(); i++) {
            if (i == from || " |[【\t".indexOf(line.text().charAt(i - 1)) >= 0) {
                Found found = nameAt(line, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The longest name that begins here and is closed by a colon, or by a space where that will do. */
    private static Found nameAt(Line line, int from) {
        if (from >= line.to() || line.text().charAt(from) == ' ') {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Found found = null;
        for (int i = from; i < line.to() && name.length() < LONGEST_NAME; i++) {
            char c = line.text().charAt(i);
            if (c == ' ') {
                continue;
            }
            name.append(c);
            Name known = NAMES.get(name.toString());
            if (known != null) {
                found = closed(line, known, from, i + 1, found);
            }
        }
        return found;
    }

    private static Found closed(Line line, Name name, int from, int end, Found shorter) {
        int i = end;
        while (i < line.to() && line.text().charAt(i) == ' ') {
            i++;
        }
        boolean colon = i < line.to() && ":】]".indexOf(line.text().charAt(i)) >= 0;
        boolean alone = i == line.to() || i > end;
        return colon || name.inTable() && alone ? new Found(name, from, colon ? i + 1 : i, colon) : shorter;
    }
}
