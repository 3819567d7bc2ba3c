package org.countyreporting.progress.entry;

import java.util.List;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.unit.UnitKind;
import org.countyreporting.vocabulary.Period;

/** What an entry must say, as a draft and to be submitted. */
final class EntryRules {

    private EntryRules() {}

    /** What a body tells by itself. */
    static void check(boolean noProgress, List<FigureValue> figures, Period period, Violations violations) {
        if (noProgress && figures != null && !figures.isEmpty()) {
            violations.add("/noProgress", "零报告不应同时填报数字", "a report of no progress goes without figures");
        }
        if (period != null) {
            FigureRules.checkDays(figures, period, violations);
        }
    }

    /** A draft may lack things, but holds nothing wrong. Answers the content with the scopes that the plan states. */
    static Content drafted(Content content, Obligation owed, UnitKind kind) {
        Violations violations = new Violations();
        Content checked = content.withFigures(rules(owed, kind).check(content.figures(), violations));
        check(content.noProgress(), content.figures(), owed.period(), violations);
        violations.throwIfAny();
        return checked;
    }

    /** A revision of the plan may have changed what is asked since the draft was written: all is checked again. */
    static void submittable(Content content, Obligation owed, UnitKind kind) {
        Violations violations = new Violations();
        FigureRules rules = rules(owed, kind);
        FigureRules.checkDays(content.figures(), owed.period(), violations);
        rules.check(content.figures(), violations);
        if (!content.noProgress()) {
            rules.demandRequired(content.figures(), violations);
            if (content.status() == null) {
                violations.add("/status", "请选择进展状态", "say how the work stands");
            }
        }
        if (content.isEmpty()) {
            violations.add(
                    "/items",
                    "请填写进展或数字；确无进展请勾选零报告（noProgress）",
                    "say what was done or give figures; when nothing happened, say noProgress");
        }
        violations.throwIfAny();
    }

    private static FigureRules rules(Obligation owed, UnitKind kind) {
        return new FigureRules(owed.figures(), kind);
    }
}
