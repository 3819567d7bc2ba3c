package org.countyreporting.plans.document.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/** Finds the labels of a clean text in one pass from left to right, several on a line where they are run together. */
public final class LabelScanner {

    /** Twice what 5 MB of the densest real report hold. */
    private static final int MOST = 100_000;

    /** What stands in quotes or brackets is the words of somebody else; longer than this they were never closed. */
    private static final int LONGEST_QUOTE = 150;

    /** So far behind a label its heading may reach with no sign in it. */
    private static final int LONGEST_HEADING = 30;

    private static final Set<Place> CHAINED = EnumSet.of(
            Place.LINE_START, Place.AFTER_SENTENCE, Place.AFTER_LABEL, Place.AFTER_SPACE, Place.AFTER_HEADING);

    private static final String OPENING = "“‘《〈【〔(\"";
    private static final String CLOSING = "”’》〉】〕)\"";

    private final String text;
    private final Numbering numbering;
    private final DecimalChain chain;
    private final List<Label> found = new ArrayList<>();
    /** Whether a unit's part was begun on the line. */
    private boolean hasUnit;

    private LabelScanner(String text) {
        this.text = text;
        this.numbering = new Numbering(new Succession(text));
        this.chain = new DecimalChain(text);
    }

    public static List<Label> scan(String text) {
        LabelScanner scanner = new LabelScanner(text);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            scanner.line(from, end);
            from = end + 1;
        }
        return scanner.found;
    }

    /** Whether a line begins with a label, as far as it can be told without what went before. */
    public static boolean startsWithLabel(String text, int from, int end) {
        int at = Signs.indented(text, from, end);
        LabelShape shape = at < end ? LabelShape.at(text, at, end) : null;
        return shape != null && shape.writing() != LabelShape.Writing.LOOSE
                || at < end && BlockLabel.at(text, at, end, Place.LINE_START) != null;
    }

    /** Behind the label that a text begins with at a place, and blanks; the place where none stands. */
    public static int labelEnd(String text, int at) {
        LabelShape shape = at < text.length() ? LabelShape.at(text, at, text.length()) : null;
        return shape == null ? at : Signs.skipSpaces(text, shape.to(), text.length());
    }

    private void line(int from, int end) {
        Place place = Place.LINE_START;
        hasUnit = false;
        int heading = -1;
        int at = Signs.indented(text, from, end);
        while (at < end) {
            boolean behindHeading =
                    place == Place.INSIDE && heading >= 0 && at - heading > 1 && at - heading <= LONGEST_HEADING;
            Label label = labelAt(at, end, behindHeading ? Place.AFTER_HEADING : place);
            if (label != null) {
                add(label);
                place = label.style().isNumbered() || label.style() == LabelStyle.BULLET
                        ? Place.AFTER_LABEL
                        : Place.AFTER_BLOCK;
                at = label.to();
                heading = at;
            } else {
                int next = pastQuote(at, end);
                place = place.behind(text.charAt(next - 1));
                heading = place == Place.AFTER_SENTENCE || place == Place.AFTER_COMMA ? -1 : heading;
                at = next;
            }
        }
    }

    private void add(Label label) {
        if (found.size() == MOST) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE,
                    "文中编号超过 " + MOST + " 个，不是一份公文",
                    "More than " + MOST + " labels: this is no single document");
        }
        found.add(label);
        hasUnit |= label.style() == LabelStyle.UNIT;
        numbering.saw(label);
        chain.saw(label);
    }

    private Label labelAt(int at, int end, Place place) {
        if (text.charAt(at) == ' ') {
            return null;
        }
        boolean startsLine = place == Place.LINE_START;
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        LabelShape shape = LabelShape.at(text, at, end);
        BlockLabel block = block(shape, at, end, place);
        if (block != null && (block.isSure() || (startsLine || isNextUnit(block, place)) && !found.isEmpty())) {
            return block.label(at, startsLine);
        }
        if (shape == null || !numbering.admits(shape, at, place, before)) {
            shape = CHAINED.contains(place) ? chain.at(text, at, end) : null;
        }
        return shape == null ? null : shape.label(at, startsLine);
    }

    /** Units' parts run together on a line: 城西区：…。安平县：…. */
    private boolean isNextUnit(BlockLabel block, Place place) {
        return place == Place.AFTER_SENTENCE && block.style() == LabelStyle.UNIT && hasUnit;
    }

    /** A block's label with or without a bullet before it: ★工作进展：. */
    private BlockLabel block(LabelShape shape, int at, int end, Place place) {
        int name = shape == null ? at : Signs.skipSpaces(text, shape.to(), end);
        boolean bullet = shape != null && shape.style() == LabelStyle.BULLET;
        BlockLabel block = name < end && (shape == null || bullet) ? BlockLabel.at(text, name, end, place) : null;
        return block == null || bullet && !block.isSure() ? null : block;
    }

    private int pastQuote(int at, int end) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return at + 1;
        }
        int limit = Math.min(end, at + LONGEST_QUOTE);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == CLOSING.charAt(kind)) {
                return i + 1;
            }
        }
        return at + 1;
    }
}
