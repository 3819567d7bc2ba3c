package org.countyreporting.plans.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.UnitId;

/** The units a plan names and where, so that one query tells which of them are not registered. */
final class UnitReferences {

    private final Map<String, UnitId> byPlace = new LinkedHashMap<>();
    private final Violations violations;

    UnitReferences(Violations violations) {
        this.violations = violations;
    }

    void add(String at, UnitId unit) {
        if (unit != null) {
            byPlace.put(at, unit);
        }
    }

    /** A unit that is still text: it may be none at all. */
    void add(String at, String unit) {
        try {
            add(at, UnitId.parse(unit));
        } catch (IllegalArgumentException e) {
            violations.add(
                    at,
                    "不是有效的统一社会信用代码（18 位，末位为校验码）",
                    "is no unified social credit code: 18 characters with a right check character are");
        }
    }

    Collection<UnitId> ids() {
        return byPlace.values();
    }

    void check(Set<UnitId> registered) {
        byPlace.forEach((at, unit) -> {
            if (!registered.contains(unit)) {
                violations.add(
                        at,
                        "单位 " + unit + " 尚未登记，请先由系统管理员登记",
                        "the unit " + unit + " is not registered; an administrator has to register it first");
            }
        });
    }
}
