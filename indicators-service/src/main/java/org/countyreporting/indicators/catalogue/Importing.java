package org.countyreporting.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.catalogue.ImportView.Outcome;
import org.countyreporting.indicators.definition.Defining;
import org.countyreporting.indicators.definition.Indicator;
import org.countyreporting.indicators.definition.Indicators;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.element.Declaring;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.register.Registering;

/** An administrator takes definitions of a catalogue over; what the office has defined otherwise stays unless asked. */
@ApplicationScoped
class Importing {

    private static final IfMatch WHATEVER_STANDS = IfMatch.parse("*");
    private static final String NOTHING_STANDS = "*";

    private final DataElements elements;
    private final Indicators indicators;
    private final Declaring declaring;
    private final Defining defining;

    Importing(DataElements elements, Indicators indicators, Declaring declaring, Defining defining) {
        this.elements = elements;
        this.indicators = indicators;
        this.declaring = declaring;
        this.defining = defining;
    }

    /** @param only codes of the indicators that are wanted, with their elements; empty for all there is */
    @Transactional
    ImportView take(CatalogueView catalogue, Collection<String> only, boolean overwrite, boolean dryRun) {
        List<CatalogueView.IndicatorView> wanted = catalogue.indicators().stream()
                .filter(each -> only.isEmpty() || only.contains(each.code()))
                .toList();
        requireAll(only, wanted);
        Set<String> inputs = inputs(wanted);
        List<CatalogueView.ElementView> counted = catalogue.dataElements().stream()
                .filter(each -> only.isEmpty() || inputs.contains(each.code()))
                .toList();
        Map<String, DataElement> declared = elements.byCode(
                counted.stream().map(CatalogueView.ElementView::code).toList());
        Map<String, List<Indicator>> defined = indicators.versions(
                wanted.stream().map(CatalogueView.IndicatorView::code).toList(), null);
        List<ImportView.ItemView> items = new ArrayList<>();
        for (CatalogueView.ElementView each : counted) {
            DataElement here = declared.get(each.code());
            Outcome outcome = outcome(here == null ? null : here.declared(), each.definition(), overwrite);
            write(outcome, dryRun, each.code(), each.definition(), declaring::declare);
            items.add(new ImportView.ItemView("data-element", each.code(), outcome));
        }
        for (CatalogueView.IndicatorView each : wanted) {
            List<Indicator> here = defined.get(each.code());
            Outcome outcome = outcome(here == null ? null : here.get(0).defined(), each.definition(), overwrite);
            write(outcome, dryRun, each.code(), each.definition(), defining::define);
            items.add(new ImportView.ItemView("indicator", each.code(), outcome));
        }
        return ImportView.of(dryRun, items);
    }

    private static void requireAll(Collection<String> only, List<CatalogueView.IndicatorView> wanted) {
        Set<String> unknown = new HashSet<>(only);
        wanted.forEach(each -> unknown.remove(each.code()));
        if (!unknown.isEmpty()) {
            String codes = String.join(", ", unknown);
            throw Refusal.invalidParameter("indicator", "目录中没有指标 " + codes, "the catalogue has no indicator " + codes);
        }
    }

    private static Set<String> inputs(List<CatalogueView.IndicatorView> wanted) {
        Set<String> inputs = new HashSet<>();
        wanted.forEach(each -> {
            inputs.addAll(Formula.parse(each.definition().numerator()).elements());
            inputs.addAll(Formula.parse(each.definition().denominator()).elements());
        });
        return inputs;
    }

    private static Outcome outcome(Object here, Object offered, boolean overwrite) {
        if (here == null) {
            return Outcome.CREATED;
        }
        return here.equals(offered) ? Outcome.UNCHANGED : overwrite ? Outcome.UPDATED : Outcome.KEPT;
    }

    private interface Put<D> {
        Registering.Outcome put(String code, D definition, IfMatch ifMatch, String ifNoneMatch);
    }

    private static <D> void write(Outcome outcome, boolean dryRun, String code, D definition, Put<D> put) {
        if (!dryRun && outcome == Outcome.CREATED) {
            put.put(code, definition, null, NOTHING_STANDS);
        }
        if (!dryRun && outcome == Outcome.UPDATED) {
            put.put(code, definition, WHATEVER_STANDS, null);
        }
    }
}
