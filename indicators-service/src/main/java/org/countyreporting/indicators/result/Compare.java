package org.countyreporting.indicators.result;

/** What a result is held against. */
enum Compare {
    PREVIOUS("previous"),
    YEAR_AGO("yearAgo"),
    TARGET("target");

    private final String text;

    Compare(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
