package org.countyreporting.plans.allocation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.plans.target.Share;
import org.countyreporting.vocabulary.DivisionCode;

/** What must hold of shares: known divisions below the plan's own, each once, none inside another. */
final class AllocationRules {

    private final Violations violations;

    AllocationRules(Violations violations) {
        this.violations = violations;
    }

    void check(List<Share> shares) {
        Map<String, String> places = new TreeMap<>();
        Coherent.each("/allocations", shares, (at, share) -> {
            if (share.division() != null) {
                check(at + "/division", share.division(), places);
            }
        });
        // In the order of the codes a division is followed by those inside it.
        DivisionCode outer = null;
        for (Map.Entry<String, String> place : places.entrySet()) {
            DivisionCode division = DivisionCode.parse(place.getKey());
            if (outer != null && outer.covers(division)) {
                violations.add(
                        place.getValue(),
                        "区划 " + division + " 在 " + outer + " 之内，会重复计算",
                        "the division " + division + " lies in " + outer + " and would count twice");
            } else {
                outer = division;
            }
        }
    }

    private void check(String at, DivisionCode division, Map<String, String> places) {
        DivisionTable.check(at, division, violations);
        if (places.putIfAbsent(division.text(), at) != null) {
            violations.add(at, "区划 " + division + " 重复", "the division " + division + " is there twice");
        }
    }

    void checkBelow(DivisionCode whole, List<Share> shares) {
        Coherent.each("/allocations", shares, (at, share) -> {
            DivisionCode division = share.division();
            if (!whole.covers(division) || whole.equals(division)) {
                violations.add(
                        at + "/division",
                        "区划 " + division + " 不是计划区划 " + whole + " 的下级",
                        "the division " + division + " is not below the plan's division " + whole);
            }
        });
    }
}
