package org.countyreporting.indicators.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.calculation.Subjects;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.rollup.Needs;
import org.countyreporting.indicators.rollup.ObservedFigures;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Reads what was reported of some elements and indicators in an area, submitted or accepted, in a few statements. */
@Singleton
class Surveying {

    static final Known SUBMITTED = new Known(true, null);

    private final Subjects subjects;
    private final ObservedFigures observed;

    Surveying(Subjects subjects, ObservedFigures observed) {
        this.subjects = subjects;
        this.observed = observed;
    }

    Survey survey(
            Collection<DataElement> elements,
            Collection<Measured> indicators,
            DivisionCode area,
            Collection<Period> periods) {
        List<Measured> all = new ArrayList<>(indicators);
        elements.forEach(element -> all.add(Measured.element(element.code())));
        Definitions definitions = subjects.read(all, null, SUBMITTED);
        Needs needs = new Needs();
        needs.add(area);
        for (Measured each : all) {
            for (Period period : periods) {
                Subject subject = definitions.of(each, period);
                needs.add(subject.elements(), subject.window(period, Span.PERIOD));
                if (each.isIndicator()) {
                    needs.add(subject.elements(), subject.window(period));
                }
            }
        }
        return new Survey(observed.read(needs, SUBMITTED), definitions);
    }
}
