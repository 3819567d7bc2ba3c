package org.countyreporting.progress.entry;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.peer.plans.PlansUnreachable;
import org.countyreporting.progress.peer.plans.UnitEnquiry;
import org.countyreporting.progress.unit.KnownUnit;
import org.countyreporting.progress.unit.UnitTold;
import org.countyreporting.progress.unit.Units;
import org.countyreporting.vocabulary.UnitId;

/** Looks a unit up, asking plans-service once about one that we were not told of. */
@ApplicationScoped
class UnitCheck {

    private final Units units;
    private final UnitEnquiry plansService;
    private final Event<UnitTold> told;

    UnitCheck(Units units, UnitEnquiry plansService, Event<UnitTold> told) {
        this.units = units;
        this.plansService = plansService;
        this.told = told;
    }

    /** Empty when plans-service cannot be asked now; a unit that it does not know is refused. */
    Optional<KnownUnit> find(UnitId id) {
        Optional<KnownUnit> known = units.find(id);
        if (known.isPresent()) {
            return known;
        }
        try {
            Optional<KnownUnit> answered = plansService.ask(id);
            if (answered.isEmpty()) {
                new Violations()
                        .add("/unit", "单位名录中没有 " + id, "the unit register has no " + id)
                        .throwIfAny();
            }
            answered.filter(units::receive).ifPresent(unit -> told.fire(new UnitTold(unit)));
            return answered;
        } catch (PlansUnreachable e) {
            Log.warnf("unit %s stays unconfirmed, plans-service %s", id, e.getMessage());
            return Optional.empty();
        }
    }
}
