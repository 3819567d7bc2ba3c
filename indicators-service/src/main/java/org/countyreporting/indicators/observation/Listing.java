package org.countyreporting.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.scope.Narrowing;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** Lists observations inside what the caller may see. */
@ApplicationScoped
class Listing {

    private final Observations observations;
    private final DataElements elements;
    private final Caller caller;

    Listing(Observations observations, DataElements elements, Caller caller) {
        this.observations = observations;
        this.elements = elements;
        this.caller = caller;
    }

    @Transactional
    Page<ObservationView> list(
            List<String> codes,
            DivisionCode division,
            Period period,
            Boolean accepted,
            UnitId unit,
            String source,
            boolean history,
            PageRequest page) {
        DivisionScope scope = Narrowing.narrow(caller.scope(), division);
        Observations.Key after =
                page.after(Observations.Key.PARTS).map(Listing::key).orElse(null);
        Observations.Wanted wanted = new Observations.Wanted(
                scope,
                codes.isEmpty() ? null : ids(codes),
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                accepted,
                unit == null ? null : unit.text(),
                source);
        List<Observations.Row> rows = observations.after(after, wanted, history, page.limit() + 1);
        Map<Observations.Key, List<ObservationView.Earlier>> earlier =
                history && !rows.isEmpty() ? observations.history(rows) : null;
        return Page.of(rows, page, row -> row.key().parts(), row -> earlier == null ? row.view() : with(row, earlier));
    }

    private List<Integer> ids(List<String> codes) {
        Map<String, DataElement> known = elements.byCode(codes);
        for (String code : codes) {
            if (!known.containsKey(code)) {
                throw Refusal.invalidParameter(
                        "dataElement", "没有代码为 " + code + " 的数据元", "there is no data element " + code);
            }
        }
        return known.values().stream().map(DataElement::id).toList();
    }

    private static Observations.Key key(List<String> parts) {
        try {
            return Observations.Key.of(parts);
        } catch (NumberFormatException | DateTimeException e) {
            throw PageRequest.badCursor();
        }
    }

    private static ObservationView with(
            Observations.Row row, Map<Observations.Key, List<ObservationView.Earlier>> earlier) {
        ObservationView view = row.view();
        return new ObservationView(
                view.dataElement(),
                view.division(),
                view.unit(),
                view.period(),
                view.value(),
                view.asOf(),
                view.status(),
                view.approximate(),
                view.note(),
                view.source(),
                earlier.getOrDefault(row.key(), List.of()).stream().limit(100).toList());
    }
}
