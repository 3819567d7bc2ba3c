package org.countyreporting.progress.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.countyreporting.progress.peer.indicators.ElementMessage;
import org.countyreporting.progress.peer.plans.DocumentMessage.Fact;
import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.vocabulary.Period;
import org.junit.jupiter.api.Test;

class FigurePlacingTest {

    private static final ElementMessage CHECKED = new ElementMessage("checked", "两癌检查", "人", "cumulative");
    private static final ElementMessage SPENT = new ElementMessage("spent", "补助资金", "万元", "flow");

    private final FigurePlacing placing =
            new FigurePlacing(Map.of("checked", CHECKED, "spent", SPENT), Period.parse("2020-09"));

    @Test
    void aValueGoesIntoTheUnitOfItsElement() {
        var placed = placing.place(
                List.of(new AskedFigure("checked", null, true), new AskedFigure("spent", null, true)),
                List.of(fact("全市两癌检查", "5.2", "万人", true), fact("补助资金", "0.03", "亿元", false)));

        assertThat(placed.figures())
                .satisfiesExactly(
                        checked -> assertThat(checked.value()).isEqualByComparingTo("52000"),
                        spent -> assertThat(spent.value()).isEqualByComparingTo("300"));
        assertThat(placed.offered()).isEmpty();
    }

    @Test
    void aMonthsValueIsNoCumulativeOne() {
        var placed = placing.place(
                List.of(new AskedFigure("checked", null, true)), List.of(fact("两癌检查", "62600", "人", false)));

        assertThat(placed.figures()).isEmpty();
        assertThat(placed.offered()).hasSize(1);
    }

    @Test
    void twoValuesForOnePlaceAreBothOffered() {
        var placed = placing.place(
                List.of(new AskedFigure("checked", null, true)),
                List.of(fact("两癌检查", "400611", "人", true), fact("农村两癌检查", "300000", "人", true)));

        assertThat(placed.figures()).isEmpty();
        assertThat(placed.offered()).hasSize(2);
    }

    @Test
    void anotherUnitIsAnotherThing() {
        var placed =
                placing.place(List.of(new AskedFigure("checked", null, true)), List.of(fact("两癌检查", "12", "次", true)));

        assertThat(placed.figures()).isEmpty();
    }

    private static Fact fact(String subject, String value, String unit, boolean cumulative) {
        return new Fact(
                subject + value + unit,
                0,
                10,
                subject,
                "count",
                new BigDecimal(value),
                null,
                unit,
                false,
                cumulative,
                null,
                null);
    }
}
