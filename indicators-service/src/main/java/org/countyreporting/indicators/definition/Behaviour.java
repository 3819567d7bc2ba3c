package org.countyreporting.indicators.definition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import org.countyreporting.conventions.binding.Words;
import org.countyreporting.indicators.element.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator moves with time; derived from its formula, never typed. */
@Schema(name = "IndicatorBehaviour", description = "How an indicator moves with time, derived from its formula")
public enum Behaviour {
    /** Grows through the year towards its end: elapsed time says how much should be there. */
    ACCRUING,
    /** Numerator and denominator grow together. */
    RATIO,
    /** A level at a date. */
    LEVEL;

    static Behaviour of(Collection<Kind> numerator, Collection<Kind> denominator) {
        boolean grows = !numerator.isEmpty() && numerator.stream().allMatch(Kind::isAccruing);
        boolean over = denominator.stream().anyMatch(Kind::isAccruing);
        if (grows) {
            return over ? RATIO : ACCRUING;
        }
        boolean level = !over && numerator.stream().noneMatch(Kind::isAccruing);
        return level ? LEVEL : RATIO;
    }

    /** Of an element taken for itself. */
    public static Behaviour of(Kind kind) {
        return kind.isAccruing() ? ACCRUING : LEVEL;
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
