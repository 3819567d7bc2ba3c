package org.countyreporting.indicators.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.calculation.Reading;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.calculation.Subjects;
import org.countyreporting.indicators.rollup.Needs;
import org.countyreporting.indicators.rollup.ObservedFigures;
import org.countyreporting.indicators.rollup.ObservedRow;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Says which observations one result was made of: computes it again and keeps the rows. */
@ApplicationScoped
class Tracing {

    private final Subjects subjects;
    private final ObservedFigures observed;
    private final Origins origins;

    Tracing(Subjects subjects, ObservedFigures observed, Origins origins) {
        this.subjects = subjects;
        this.observed = observed;
        this.origins = origins;
    }

    List<SourceView> trace(Question question) {
        if (question.size() != 1) {
            throw Refusal.invalidParameter(
                    "indicator",
                    "请只问一个结果：一个指标或数据元、一个行政区划、一个报告期",
                    "ask about one result: one indicator or data element, one division, one period");
        }
        Question.Cell cell = question.cell(0);
        Subject subject = subjects.find(question.measured(), question.window(), question.known())
                .of(cell.measured(), cell.period());
        Window window = subject.window(cell.period());
        Needs needs = new Needs();
        needs.add(cell.division());
        needs.add(subject.elements(), window);
        Map<Long, ObservedRow> rows = new HashMap<>();
        List<ObservedRow> used = observed.with(needs, question.known(), rows::put, figures -> {
            Calculating calculating = new Calculating(Reading.of(figures, question.known()));
            return calculating.compute(subject, cell.division(), window).figures().stream()
                    .map(Figure::id)
                    .distinct()
                    .sorted()
                    .map(rows::get)
                    .toList();
        });
        Map<Long, SourceView.Origin> known =
                origins.byId(used.stream().map(ObservedRow::origin).distinct().toList());
        return used.stream().map(row -> view(row, known.get(row.origin()))).toList();
    }

    private static SourceView view(ObservedRow row, SourceView.Origin origin) {
        return new SourceView(
                row.slot().element().code(),
                DivisionCode.parse(row.division()),
                row.unit().isEmpty() ? null : row.unit(),
                Period.parse(row.period()),
                Numbers.plain(row.value()),
                row.unit().isEmpty() ? "whole" : "own",
                row.accepted() ? Status.ACCEPTED : Status.PROVISIONAL,
                row.asOf(),
                row.approximate(),
                origin);
    }
}
