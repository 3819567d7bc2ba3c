package org.countyreporting.plans.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.page.Furniture.Where;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/**
 * Takes a page apart, line by line: what comes before the first line of text is head, what comes after the last is tail; in
 * them the page's furniture is looked for, the particulars and the title in the head.
 */
public final class PageReading {

    private static final String PARTICULARS = "particulars";
    private static final String NAVIGATION = "navigation";
    private static final String HEADER = "page-header";
    private static final String REPEATED = "repeated-title";
    private static final String FOOTER = "footer";
    private static final int SHORT = 40;
    private static final int LEAST_TITLE_LINE = 10;
    private static final int LONGEST_MENU_ITEM = 8;

    private final Reading reading;
    private final List<Line> lines;
    /** Why a line is set aside; null for one that stays. */
    private final String[] reasons;

    private final Particulars particulars = new Particulars();
    private final List<Removed> removed;
    /** The lines of the title; none while it is not found. */
    private int titleFrom = -1;

    private int title = -1;
    private int titleEnd;
    private int body;

    private PageReading(Reading submitted) {
        this.removed = new ArrayList<>();
        this.reading = InlineContents.without(PageMarks.without(submitted, removed), removed);
        this.lines = Line.of(reading.clean());
        this.reasons = new String[lines.size()];
    }

    public static Page read(Reading reading) {
        PageReading page = new PageReading(reading);
        Contents.mark(page.lines, page.reasons);
        page.readHead();
        page.readTail();
        page.readAnywhere();
        return page.parted();
    }

    private void readHead() {
        int listed = -1;
        for (body = 0; body < lines.size(); body++) {
            Line line = lines.get(body);
            if (line.isBlank() || reasons[body] != null) {
                continue;
            }
            Optional<Furniture.Rule> rule = Furniture.of(line, Furniture.IN_HEAD);
            if (particulars.take(line)) {
                reasons[body] = PARTICULARS;
            } else if (rule.isPresent()) {
                reasons[body] = rule.get().reason();
                takeTrail(line);
            } else if (title < 0 && isListed(line) && line.isBulleted()) {
                listed = listed < 0 ? body : listed;
            } else if (isText(line) && !isMenuItem(line)) {
                takeLeadingTitle(line);
                break;
            } else if (Titles.isTitle(line) && !isLesserTitle(line)) {
                title = body;
                titleEnd = line.to();
                titleFrom = beginsAbove(body) ? body - 1 : body;
            } else if (DocumentNumber.is(line.words())) {
                particulars.put("document-number", line.words());
                reasons[body] = PARTICULARS;
            }
        }
        // a list with no title below it was the document's own
        body = title < 0 && listed >= 0 ? listed : body;
        clearAboveTitle();
    }

    /** A long title goes over two lines; the upper one does not end like a title, and no space parts them. */
    private boolean beginsAbove(int line) {
        if (line == 0 || reasons[line - 1] != null) {
            return false;
        }
        Line above = lines.get(line - 1);
        return above.words().length() >= LEAST_TITLE_LINE
                && !Titles.isTitle(above)
                && !isText(above)
                && ":,;|>".indexOf(above.words().charAt(above.words().length() - 1)) < 0;
    }

    /** In a head a short line behind a bullet is an item of the site's menu. */
    private static boolean isMenuItem(Line line) {
        return line.isBulleted() && line.words().length() <= LONGEST_MENU_ITEM;
    }

    /** A word such as 当前进度 below a full title heads a column. */
    private boolean isLesserTitle(Line line) {
        return title >= 0
                && line.words().length() * 2 < lines.get(title).words().length();
    }

    /** A title with the text behind it on its line, a blank between. */
    private void takeLeadingTitle(Line line) {
        Line words = line.firstWords();
        if (title < 0 && words.to() < line.to() && Titles.isTitle(words)) {
            title = body;
            titleFrom = body;
            titleEnd = words.to();
        }
    }

    private void takeTrail(Line line) {
        if (NAVIGATION.equals(reasons[body])) {
            particulars.takeTrail(line);
        }
    }

    /** Above the title stand only the page's own words, and the title once or twice more. */
    private void clearAboveTitle() {
        for (int i = 0; i < titleFrom; i++) {
            if (reasons[i] == null && !lines.get(i).isBlank()) {
                String words = lines.get(title).words();
                boolean repeats =
                        Titles.isTitle(lines.get(i)) || lines.get(i).words().startsWith(words);
                reasons[i] = repeats ? REPEATED : HEADER;
            }
        }
    }

    private void readTail() {
        int rest = -1;
        int last = lines.size() - 1;
        boolean[] passed = new boolean[lines.size()];
        while (last >= body) {
            Line line = lines.get(last);
            Optional<Furniture.Rule> rule = Furniture.of(line, Furniture.IN_TAIL);
            if (rule.isPresent()) {
                reasons[last] = rule.get().reason();
                rest = rule.get().where() == Where.REST ? last : rest;
            } else if (line.hasSentence() || line.words().length() > 2 * SHORT) {
                break;
            } else if (!line.isBlank()) {
                passed[last] = true;
            }
            last--;
        }
        clearTail(passed, rest);
    }

    /** What stands behind 相关推荐, or between two lines of a footer, is no document's either. */
    private void clearTail(boolean[] passed, int rest) {
        int lastMarked = lines.size() - 1;
        while (lastMarked > body && (reasons[lastMarked] == null)) {
            lastMarked--;
        }
        boolean below = false;
        for (int i = body; i < lines.size(); i++) {
            boolean behindRest = rest >= 0 && i > rest;
            boolean between = below && i < lastMarked && !lines.get(i).isLabelled();
            if (passed[i] && reasons[i] == null && (behindRest || between)) {
                reasons[i] = behindRest ? reasons[rest] : FOOTER;
            }
            below |= FOOTER.equals(reasons[i]);
        }
    }

    private void readAnywhere() {
        boolean listed = false;
        for (int i = body; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (reasons[i] != null || line.isBlank()) {
                continue;
            }
            Optional<Furniture.Rule> rule = Furniture.of(line, Furniture.IN_TEXT);
            listed = rule.map(found -> found.where() == Where.LIST).orElse(listed && isListed(line));
            if (rule.isPresent() || listed) {
                reasons[i] = rule.map(Furniture.Rule::reason).orElse("attachments");
            }
        }
    }

    private static boolean isListed(Line line) {
        return line.isLabelled() && line.words().length() < SHORT && !line.hasSentence();
    }

    /** Whether a line is the document's running text. */
    private static boolean isText(Line line) {
        return line.isLabelled() || line.hasSentence() || line.words().length() > 2 * SHORT;
    }

    private Page parted() {
        Parting parting = new Parting(reading, lines, reasons);
        removed.addAll(parting.removed());
        String printed = title < 0 ? null : printed(lines.get(titleFrom).from(), titleEnd);
        return new Page(parting.kept(), printed, title < 0 ? 0 : parting.keptBefore(titleEnd), particulars, removed);
    }

    private String printed(int from, int to) {
        return reading.quote(from, to)
                .replaceAll("\\s*\\R\\s*", "")
                .replace("|", "")
                .strip();
    }
}
