package org.countyreporting.vocabulary;

/** Level of a division (行政级别), the widest first, with the number of digits of its codes. */
public enum DivisionLevel {
    NATION("nation", 2),
    PROVINCE("province", 2),
    PREFECTURE("prefecture", 4),
    COUNTY("county", 6),
    TOWNSHIP("township", 9),
    VILLAGE("village", 12);

    private final String text;
    private final int digits;

    DivisionLevel(String text, int digits) {
        this.text = text;
        this.digits = digits;
    }

    /** Length of a canonical code of this level. */
    public int digits() {
        return digits;
    }

    public static DivisionLevel parse(String text) {
        for (DivisionLevel level : values()) {
            if (level.text.equals(text)) {
                return level;
            }
        }
        throw new IllegalArgumentException("\"" + text
                + "\" is no level of a division: nation, province, prefecture, county, township and village are");
    }

    @Override
    public String toString() {
        return text;
    }
}
