package org.countyreporting.vocabulary;

/** How long a period is, longest first; also how often something is reported (报送频率). */
public enum Frequency {
    YEAR("year", 12),
    HALF("half", 6),
    QUARTER("quarter", 3),
    MONTH("month", 1),
    DAY("day", 0);

    private final String text;
    private final int months;

    Frequency(String text, int months) {
        this.text = text;
        this.months = months;
    }

    /** Number of months of such a period; 0 for a day. */
    public int months() {
        return months;
    }

    public static Frequency parse(String text) {
        for (Frequency frequency : values()) {
            if (frequency.text.equals(text)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is no frequency: year, half, quarter, month and day are");
    }

    @Override
    public String toString() {
        return text;
    }
}
