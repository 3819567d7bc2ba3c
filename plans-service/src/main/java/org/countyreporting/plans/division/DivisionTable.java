package org.countyreporting.plans.division;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/** The division table as this service asks it. */
@Singleton
public class DivisionTable {

    private static final Divisions DIVISIONS = Divisions.shipped();
    /** Asked for by every client that begins at the top; the only list that would walk the whole table. */
    private final List<Division> provinces = DIVISIONS.children(DivisionCode.NATION);

    public Optional<Division> find(DivisionCode code) {
        return DIVISIONS.find(code);
    }

    /** Whether something may be attached to it: a village is known by its township. */
    private static boolean isKnown(DivisionCode code) {
        return DIVISIONS.find(code).isPresent()
                || code.level() == DivisionLevel.VILLAGE
                        && code.parent().flatMap(DIVISIONS::find).isPresent();
    }

    /** What a body says of a division that the table does not know. */
    public static void check(String at, DivisionCode code, Violations violations) {
        if (code != null && !isKnown(code)) {
            violations.add(at, "行政区划表中没有 " + code, "there is no division " + code + " in the table");
        }
    }

    /** 404 for one that the table does not know. */
    public void require(DivisionCode code) {
        if (!isKnown(code)) {
            throw Refusal.notFound("行政区划表中没有 " + code, "There is no division " + code + " in the table");
        }
    }

    List<Division> children(DivisionCode code) {
        return code.equals(DivisionCode.NATION) ? provinces : DIVISIONS.children(code);
    }
}
