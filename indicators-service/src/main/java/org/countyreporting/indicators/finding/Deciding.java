package org.countyreporting.indicators.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;

/** A reviewer or planner judges what the machine noticed. */
@ApplicationScoped
class Deciding {

    private final Findings findings;
    private final Caller caller;
    private final Clock clock;

    Deciding(Findings findings, Caller caller, Clock clock) {
        this.findings = findings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    FindingView decide(long id, FindingChange change, IfMatch ifMatch, Locale language) {
        change.requireCoherence();
        KeptFinding finding = findings.lock(id).orElseThrow(() -> unknown(id));
        caller.scope().requireForWriting(finding.division());
        IfMatch.require(ifMatch, finding.version());
        if (finding.state() != FindingState.OPEN) {
            throw Refusal.conflict(
                    "该疑点已有结论，数据变动后才会重新提出", "It is judged already; it comes back when the figures change");
        }
        finding.judge(change.state(), change.note(), caller.subject(), clock.instant());
        findings.flush();
        return FindingView.of(finding, language);
    }

    static Refusal unknown(long id) {
        return Refusal.notFound("没有编号为 " + id + " 的疑点", "There is no finding " + id);
    }
}
