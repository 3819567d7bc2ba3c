package org.countyreporting.vocabulary;

import java.util.Optional;

/**
 * Code of an administrative division (行政区划代码) after GB/T 2260 and the statistics bureau's table: 2, 4, 6, 9 or 12
 * digits for province, prefecture, county, township and village, {@code 00} for the nation. Zero-padded forms
 * ({@code 341800}, {@code 341881000000}) are the same division. So are the codes that repeat their parent one level down
 * (441900 is Dongguan, 4419, whose townships 441900003 and so on lie directly under it); where such a division stands at
 * both levels, {@link Divisions} says so.
 *
 * <p>Ancestry here is that of the code. Which divisions exist is the table's word.
 */
public record DivisionCode(String text) implements Comparable<DivisionCode> {

    private static final int[] LENGTHS = {2, 4, 6, 9, 12};

    /** Parent of the provinces. */
    public static final DivisionCode NATION = new DivisionCode("00");

    public DivisionCode {
        if (text == null || !isLength(text.length()) || !isDigits(text)) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no division code: 2, 4, 6, 9 or 12 digits are, such as 34, 3418, 341881 and 341881001");
        }
        text = unpadded(text);
    }

    /** Accepts the canonical and the zero-padded forms. */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text);
    }

    // Codes are made by the thousand for one answer: no regular expression, no copies.
    private static boolean isLength(int length) {
        for (int allowed : LENGTHS) {
            if (length == allowed) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String unpadded(String text) {
        int kept = text.length();
        for (int i = LENGTHS.length - 1; i > 0; i--) {
            if (kept == LENGTHS[i] && isZero(text, LENGTHS[i - 1], kept)) {
                kept = LENGTHS[i - 1];
            }
        }
        return text.substring(0, kept);
    }

    private static boolean isZero(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** The level that the code's length says. */
    public DivisionLevel level() {
        return switch (text.length()) {
            case 2 -> text.equals("00") ? DivisionLevel.NATION : DivisionLevel.PROVINCE;
            case 4 -> DivisionLevel.PREFECTURE;
            case 6 -> DivisionLevel.COUNTY;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> DivisionLevel.VILLAGE;
        };
    }

    /** The division one level up; empty for the nation. */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case PREFECTURE -> Optional.of(new DivisionCode(text.substring(0, 2)));
            case COUNTY -> Optional.of(new DivisionCode(text.substring(0, 4)));
            case TOWNSHIP -> Optional.of(new DivisionCode(text.substring(0, 6)));
            case VILLAGE -> Optional.of(new DivisionCode(text.substring(0, 9)));
        };
    }

    /** Whether the other division is this one or lies in it. */
    public boolean covers(DivisionCode other) {
        return level() == DivisionLevel.NATION || other.text.startsWith(text);
    }

    /**
     * What the codes of this division and of all below begin with: a prefix for a database to search by, empty for the
     * nation.
     */
    public String prefix() {
        return level() == DivisionLevel.NATION ? "" : text;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
