package org.countyreporting.indicators.definition;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Over which days amounts are taken: those of the period, or from the start of the statistical year to its end. */
@Schema(
        name = "IndicatorWindow",
        description =
                "Days over which amounts are taken: those of the period, or from the start of the statistical year")
public enum Span {
    PERIOD("period"),
    TO_DATE("toDate");

    private final String text;

    Span(String text) {
        this.text = text;
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
