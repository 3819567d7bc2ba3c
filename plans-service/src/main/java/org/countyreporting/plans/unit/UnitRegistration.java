package org.countyreporting.plans.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.condition.IfNoneMatch;
import org.countyreporting.conventions.delivery.Outbox;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.UnitId;

/** Enters a unit in the register or changes it, and tells the peers in the same transaction. */
@ApplicationScoped
public class UnitRegistration {

    /** What came of it. */
    public record Outcome(UnitView unit, boolean created) {}

    private final Units units;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    UnitRegistration(Units units, Outbox outbox, Caller caller, Clock clock) {
        this.units = units;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Outcome put(UnitId id, UnitChange change, IfMatch ifMatch, String ifNoneMatch) {
        change.requireCoherence();
        caller.scope().requireForWriting(change.division());
        // Sent for what does not exist yet, If-Match could not be met: the PUT then creates nothing.
        if (ifMatch == null && units.create(id, change)) {
            return new Outcome(announced(new UnitView(id, change.name(), change.division(), change.kind(), 1)), true);
        }
        Unit unit = units.lock(id).orElse(null);
        if (unit == null) {
            throw Refusal.of(ProblemType.STALE, "单位 " + id + " 尚未登记", "Unit " + id + " is not registered yet");
        }
        caller.scope().requireForWriting(unit.division());
        IfNoneMatch.checkCreates(ifNoneMatch, true);
        IfMatch.require(ifMatch, unit.version());
        if (!unit.isAsIn(change)) {
            unit.become(change);
            units.flush();
            announced(UnitView.of(unit));
        }
        return new Outcome(UnitView.of(unit), false);
    }

    private UnitView announced(UnitView unit) {
        units.keepHistory(unit, clock.instant(), caller.subject());
        for (Peer peer : new Peer[] {Peer.PROGRESS, Peer.INDICATORS}) {
            outbox.put(peer, "/peer/units/" + unit.id(), unit.version(), unit);
        }
        return unit;
    }
}
