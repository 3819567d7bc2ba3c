package org.countyreporting.indicators.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.condition.IfNoneMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.database.Json;

/** A definition is put under its code: on the condition that came with it, one code one definition, versions counted. */
@ApplicationScoped
public class Registering {

    private final Register register;
    private final Json json;
    private final Caller caller;
    private final Clock clock;

    Registering(Register register, Json json, Caller caller, Clock clock) {
        this.register = register;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What came of a PUT.
     *
     * @param first whether nothing stood there before
     */
    public record Outcome(Registered registered, boolean first) {}

    /** What stands under the code, held until the transaction ends; refused when the conditions do not hold. */
    public Optional<Registered> open(Type type, String code, IfMatch ifMatch, String ifNoneMatch) {
        register.lock(code);
        Optional<Registered> known = register.find(type, code);
        IfNoneMatch.checkCreates(ifNoneMatch, known.isPresent());
        if (known.isPresent()) {
            IfMatch.require(ifMatch, known.get().version());
        } else {
            IfMatch.checkIfSent(ifMatch, 0);
            requireFree(type.other(), code);
        }
        return known;
    }

    /** In a formula, a target or a claim a code stands for itself: it must not be two things. */
    private void requireFree(Type other, String code) {
        if (register.find(other, code).isPresent()) {
            throw Refusal.conflict(
                    "代码 " + code + " 已用于" + other.word().zh() + "，请另取代码",
                    "The code " + code + " is taken by a " + other.word().en() + "; choose another");
        }
    }

    /** Keeps the document as the next version. */
    public Outcome save(Type type, String code, Optional<Registered> known, Object document) {
        Registered saved = register.save(type, code, json.write(document), caller.subject(), clock.instant());
        return new Outcome(saved, known.isEmpty());
    }
}
