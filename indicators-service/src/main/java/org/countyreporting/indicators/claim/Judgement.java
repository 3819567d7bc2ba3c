package org.countyreporting.indicators.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countyreporting.indicators.claim.Telling.Told;
import org.countyreporting.indicators.definition.Span;

/**
 * What accepted figures say of a claim.
 *
 * @param doubt why nothing can be said; null when something can
 * @param window which figure agrees, or is nearest
 * @param difference claim less accepted value, in the claim's unit
 * @param truncated whether the decimals were cut off instead of rounded
 */
record Judgement(
        Verdict verdict, Doubt doubt, Span window, BigDecimal difference, boolean truncated, List<Told> figures) {

    private record Match(Told told, BigDecimal difference, boolean agrees, boolean truncated) {}

    static Judgement unknown(Doubt doubt, List<Told> figures) {
        return new Judgement(Verdict.UNKNOWN, doubt, null, null, false, figures);
    }

    /** Both windows are tried: texts seldom say whether they speak of the month or of the year so far. */
    static Judgement of(NewClaim claim, List<Told> figures) {
        List<Told> known = figures.stream().filter(told -> told.value() != null).toList();
        if (known.isEmpty()) {
            return unknown(Doubt.NO_VALUE, figures);
        }
        List<Match> matches =
                known.stream().flatMap(told -> match(claim, told).stream()).toList();
        if (matches.isEmpty()) {
            return unknown(Doubt.OTHER_UNIT, figures);
        }
        Match best = matches.stream()
                .min(Comparator.comparing((Match match) -> !match.agrees())
                        .thenComparing(match -> !match.truncated())
                        .thenComparing(match -> match.difference().abs()))
                .orElseThrow();
        return new Judgement(
                best.agrees() ? Verdict.AGREES : Verdict.DIFFERS,
                null,
                best.told().window(),
                best.difference(),
                best.truncated(),
                known);
    }

    private static Optional<Match> match(NewClaim claim, Told told) {
        PrintedUnit defined = PrintedUnit.of(told.unit());
        PrintedUnit printed = claim.unit() == null || claim.unit().isBlank() ? defined : PrintedUnit.of(claim.unit());
        return printed.from(defined, told.value()).map(accepted -> {
            int decimals = Math.max(claim.value().scale(), 0);
            boolean agrees = isAs(claim, accepted, decimals, RoundingMode.HALF_UP);
            return new Match(
                    told,
                    claim.value().subtract(accepted),
                    agrees,
                    !agrees && isAs(claim, accepted, decimals, RoundingMode.DOWN));
        });
    }

    private static boolean isAs(NewClaim claim, BigDecimal accepted, int decimals, RoundingMode rounding) {
        return accepted.setScale(decimals, rounding).compareTo(claim.value()) == 0;
    }
}
