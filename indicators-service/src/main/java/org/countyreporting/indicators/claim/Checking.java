package org.countyreporting.indicators.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.indicators.claim.Telling.Asked;
import org.countyreporting.indicators.claim.Telling.Told;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.Divisions;

/** Holds the numbers of a text against what was accepted, each for itself. */
@ApplicationScoped
class Checking {

    private final Telling telling;
    private final Caller caller;

    Checking(Telling telling, Caller caller) {
        this.telling = telling;
        this.caller = caller;
    }

    List<Judgement> check(NewClaims asked) {
        asked.requireCoherence();
        List<NewClaim> claims = asked.claims();
        DivisionScope scope = caller.scope();
        Map<Asked, List<Told>> told = telling.tell(claims.stream()
                .filter(claim -> isInSight(claim, scope))
                .map(Checking::asked)
                .toList());
        return claims.stream().map(claim -> judge(claim, scope, told)).toList();
    }

    private static Judgement judge(NewClaim claim, DivisionScope scope, Map<Asked, List<Told>> told) {
        if (!isInSight(claim, scope)) {
            return Judgement.unknown(Doubt.OUT_OF_SIGHT, List.of());
        }
        List<Told> figures = told.get(asked(claim));
        return figures == null ? Judgement.unknown(Doubt.NOT_DEFINED, List.of()) : Judgement.of(claim, figures);
    }

    /** A text may name others; of what lies outside nothing is given away, not even whether it exists. */
    private static boolean isInSight(NewClaim claim, DivisionScope scope) {
        return scope.covers(claim.division())
                && Divisions.shipped().find(claim.division()).isPresent();
    }

    private static Asked asked(NewClaim claim) {
        Measured measured = claim.indicator() != null
                ? Measured.indicator(claim.indicator())
                : Measured.element(claim.dataElement());
        return new Asked(measured, claim.division(), claim.period());
    }
}
