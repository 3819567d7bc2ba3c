package org.countyreporting.progress.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.problem.Refusal;

/** Whoever runs the plan says that a unit need not report this (免报). */
@ApplicationScoped
class Waiving {

    private final Obligations obligations;
    private final Caller caller;
    private final Clock clock;

    Waiving(Obligations obligations, Caller caller, Clock clock) {
        this.obligations = obligations;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void waive(UUID id, Waiver waiver) {
        Obligation obligation = obligations.lock(id).orElseThrow(Waiving::unknown);
        caller.scope().requireForWriting(obligation.planDivision());
        obligation.waive(waiver.reason(), caller.name(), clock.instant());
    }

    static Refusal unknown() {
        return Refusal.notFound("没有这一应报事项，或不在您可见的范围内", "There is no such obligation, or you may not see it");
    }
}
