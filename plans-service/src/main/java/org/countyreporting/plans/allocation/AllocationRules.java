package org.countyreporting.plans.allocation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.plans.target.Share;
import org.countyreporting.vocabulary.DivisionCode;

/** What must hold of shares: known divisions below the plan's own, each once, none inside another. */
final class AllocationRules {

    private final DivisionTable divisions;
    private final Violations violations = new Violations();

    AllocationRules(DivisionTable divisions) {
        this.divisions = divisions;
    }

    void check(List<Share> shares) {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < shares.size(); i++) {
            DivisionCode division = shares.get(i).division();
            if (!divisions.knows(division)) {
                violations.add(at(i), "行政区划表中没有 " + division, "there is no division " + division + " in the table");
            }
            if (places.putIfAbsent(division.text(), i) != null) {
                violations.add(at(i), "区划 " + division + " 重复", "the division " + division + " is there twice");
            }
        }
        // In the order of the codes a division is followed by those inside it.
        DivisionCode outer = null;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            DivisionCode division = DivisionCode.parse(place.getKey());
            if (outer != null && outer.covers(division)) {
                violations.add(
                        at(place.getValue()),
                        "区划 " + division + " 在 " + outer + " 之内，会重复计算",
                        "the division " + division + " lies in " + outer + " and would count twice");
            } else {
                outer = division;
            }
        }
        violations.throwIfAny();
    }

    void checkBelow(DivisionCode whole, List<Share> shares) {
        for (int i = 0; i < shares.size(); i++) {
            DivisionCode division = shares.get(i).division();
            if (!whole.covers(division) || whole.equals(division)) {
                violations.add(
                        at(i),
                        "区划 " + division + " 不是计划区划 " + whole + " 的下级",
                        "the division " + division + " is not below the plan's division " + whole);
            }
        }
        violations.throwIfAny();
    }

    private static String at(int index) {
        return "/allocations/" + index + "/division";
    }
}
