package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.indicators.observation.RejectionCode;
import org.countyreporting.indicators.unit.Unit;
import org.countyreporting.indicators.unit.UnitRegister;
import org.countyreporting.indicators.unit.Units;

/** Holds the units named in a batch against the register; who keeps it is asked about those we were not told of. */
@Singleton
class UnitChecks {

    private static final int MOST_QUESTIONS = 100;

    private final StagedRows staged;
    private final Units units;
    private final UnitRegister register;

    UnitChecks(StagedRows staged, Units units, UnitRegister register) {
        this.staged = staged;
        this.units = units;
        this.register = register;
    }

    void check(StagedRows.Table table) {
        List<StagedRows.UnitAt> used = staged.units(table);
        if (used.isEmpty()) {
            return;
        }
        Map<String, UnitRegister.Answer> known = new HashMap<>();
        units.byId(used.stream().map(StagedRows.UnitAt::unit).toList())
                .forEach((id, unit) -> known.put(id, new UnitRegister.Answer.Known(unit)));
        int asked = 0;
        for (StagedRows.UnitAt each : used) {
            UnitRegister.Answer answer = known.get(each.unit());
            if (answer == null) {
                answer = asked++ < MOST_QUESTIONS ? ask(each.unit()) : new UnitRegister.Answer.Unreachable();
                known.put(each.unit(), answer);
            }
            judge(table, each, answer);
        }
    }

    private UnitRegister.Answer ask(String unit) {
        UnitRegister.Answer answer = register.ask(unit);
        if (answer instanceof UnitRegister.Answer.Known told) {
            units.save(told.unit());
        }
        return answer;
    }

    private void judge(StagedRows.Table table, StagedRows.UnitAt each, UnitRegister.Answer answer) {
        if (answer instanceof UnitRegister.Answer.Unknown) {
            staged.refuse(table, each, RejectionCode.UNKNOWN_UNIT.toString());
        } else if (answer instanceof UnitRegister.Answer.Known told && !isAt(told.unit(), each.division())) {
            staged.refuse(table, each, RejectionCode.UNIT_OF_OTHER_DIVISION.toString());
        } else if (answer instanceof UnitRegister.Answer.Unreachable) {
            staged.note(table, each.firstRow(), Remark.UNIT_UNCONFIRMED, each.unit());
        }
    }

    private static boolean isAt(Unit unit, String division) {
        return unit.division().text().equals(division);
    }
}
