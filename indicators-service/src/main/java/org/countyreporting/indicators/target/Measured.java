package org.countyreporting.indicators.target;

/** What a target or a question is about: an indicator, or a data element for itself. */
public record Measured(boolean isIndicator, String code) {

    public static Measured indicator(String code) {
        return new Measured(true, code);
    }

    public static Measured element(String code) {
        return new Measured(false, code);
    }

    static Measured of(Target target) {
        return target.indicator() != null
                ? indicator(target.indicator())
                : target.dataElement() == null ? null : element(target.dataElement());
    }

    /** Reads what {@link #toString} writes. */
    static Measured parse(String text) {
        int slash = text.indexOf('/');
        return new Measured(text.startsWith("indicator/"), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return (isIndicator ? "indicator/" : "element/") + code;
    }
}
