package org.countyreporting.progress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countyreporting.vocabulary.UnitId;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final UnitId LEAD = UnitId.of("11371300MB2800001");
    private static final UnitId SUPPORTING = UnitId.of("11371302MB2800002");
    private static final UnitId REPORTING = UnitId.of("11371311MB2800003");

    @Test
    void theLeadUnitOwesTheNarrative() {
        Map<UnitId, List<AskedFigure>> owed = task(List.of(), List.of()).owed();

        assertThat(owed).containsOnly(Map.entry(LEAD, List.of()));
    }

    @Test
    void reportingUnitsOweAndSupportingOnesOnlyWhatFiguresAsk() {
        Map<UnitId, List<AskedFigure>> owed =
                task(List.of(SUPPORTING), List.of(REPORTING), each("a")).owed();

        assertThat(owed)
                .containsOnly(
                        Map.entry(LEAD, List.of()), Map.entry(REPORTING, List.of(new AskedFigure("a", null, true))));
    }

    @Test
    void withoutReportingUnitsEachMeansLeadAndSupporting() {
        Map<UnitId, List<AskedFigure>> owed =
                task(List.of(SUPPORTING), List.of(), each("a")).owed();

        assertThat(owed).containsOnlyKeys(LEAD, SUPPORTING);
        assertThat(owed.get(SUPPORTING)).extracting(AskedFigure::dataElement).containsExactly("a");
    }

    @Test
    void figuresMayAskTheLeadOrNamedUnits() {
        Map<UnitId, List<AskedFigure>> owed = task(
                        List.of(SUPPORTING),
                        List.of(REPORTING),
                        new Figure("a", Reporters.LEAD, Scope.OWN, false),
                        new Figure("b", Reporters.named(List.of(SUPPORTING)), null, true))
                .owed();

        assertThat(owed.get(LEAD)).containsExactly(new AskedFigure("a", Scope.OWN, false));
        assertThat(owed.get(SUPPORTING)).containsExactly(new AskedFigure("b", null, true));
        assertThat(owed.get(REPORTING)).isEmpty();
    }

    private static Figure each(String element) {
        return new Figure(element, Reporters.EACH, null, true);
    }

    private static Task task(List<UnitId> supporting, List<UnitId> reporting, Figure... figures) {
        return new Task("1", "1.", "任务", LEAD, supporting, reporting, null, null, List.of(figures));
    }
}
