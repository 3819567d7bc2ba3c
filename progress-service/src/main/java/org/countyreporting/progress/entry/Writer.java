package org.countyreporting.progress.entry;

import jakarta.enterprise.context.RequestScoped;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** The caller as one who writes entries: a reporter for its own unit, a planner for the units inside its division. */
@RequestScoped
public class Writer {

    private final Caller caller;

    Writer(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param division of the unit, or null while it is not known: then nobody but the unit itself may write
     */
    public void requireMayWriteFor(UnitId unit, DivisionCode division) {
        requireOwnOrPlanner(unit);
        if (isOwn(unit)) {
            return;
        }
        if (division == null || !caller.scope().covers(division)) {
            throw Refusal.forbidden(
                    "单位 " + unit + " 不在您的行政区划 " + caller.division() + " 之内，不能代填",
                    "Unit " + unit + " is not inside your division " + caller.division());
        }
    }

    /** What can be said before anything is known of the unit. */
    void requireOwnOrPlanner(UnitId unit) {
        if (!isOwn(unit) && !caller.has(Roles.PLANNER)) {
            throw Refusal.forbidden(
                    "填报员只能为本单位填报，令牌中的单位不是 " + unit, "A reporter writes for its own unit; the token's is not " + unit);
        }
    }

    boolean isOnBehalfOf(UnitId unit) {
        return !isOwn(unit);
    }

    Person person() {
        return Person.of(caller);
    }

    DivisionCode division() {
        return caller.division();
    }

    private boolean isOwn(UnitId unit) {
        return caller.unit().filter(unit::equals).isPresent();
    }
}
