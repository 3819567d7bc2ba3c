package org.countyreporting.progress.peer.plans;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.countyreporting.progress.obligation.Derivation;
import org.countyreporting.progress.plan.Plans;
import org.countyreporting.progress.plan.PublishedPlan;
import org.countyreporting.progress.unit.KnownUnit;
import org.countyreporting.progress.unit.UnitTold;
import org.countyreporting.progress.unit.Units;

/** What plans-service tells arrives in any order and more than once; only what is newer than known has an effect. */
@ApplicationScoped
class Arrival {

    private final Plans plans;
    private final Units units;
    private final Derivation derivation;
    private final Event<UnitTold> told;

    Arrival(Plans plans, Units units, Derivation derivation, Event<UnitTold> told) {
        this.plans = plans;
        this.units = units;
        this.derivation = derivation;
        this.told = told;
    }

    @Transactional
    void of(PublishedPlan plan) {
        if (plans.receive(plan)) {
            derivation.apply(plan);
            Log.infof("plan %s arrived in version %d", plan.id(), plan.version());
        }
    }

    @Transactional
    void of(KnownUnit unit) {
        if (units.receive(unit)) {
            told.fire(new UnitTold(unit));
        }
    }
}
