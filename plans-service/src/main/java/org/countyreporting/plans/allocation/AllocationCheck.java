package org.countyreporting.plans.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.target.Applies;
import org.countyreporting.plans.target.Comparator;
import org.countyreporting.plans.target.Share;
import org.countyreporting.plans.target.Target;

/**
 * Whether shares make up a target. Counts are added up. Rates and changes are not: each division has its own value, and
 * the whole follows only when the denominators are known.
 */
record AllocationCheck(Target target, List<Share> shares) {

    enum Basis {
        SUM,
        WEIGHTED,
        NONE
    }

    private static final MathContext EXACT_ENOUGH = new MathContext(16, RoundingMode.HALF_UP);

    Basis basis() {
        if (target.comparator().isChange()
                || target.applies() == Applies.EACH
                || !target.comparator().hasNumber()) {
            return Basis.NONE;
        }
        boolean weighable = !shares.isEmpty()
                && shares.stream().allMatch(share -> share.denominator() != null)
                && denominators().signum() > 0;
        if (weighable) {
            return Basis.WEIGHTED;
        }
        return target.countsAsRate() || shares.stream().anyMatch(share -> share.denominator() != null)
                ? Basis.NONE
                : Basis.SUM;
    }

    BigDecimal sum() {
        return basis() == Basis.SUM ? shares.stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    BigDecimal weighted() {
        if (basis() != Basis.WEIGHTED) {
            return null;
        }
        BigDecimal weighed = shares.stream()
                .map(share -> share.value().multiply(share.denominator()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weighed.divide(denominators(), EXACT_ENOUGH);
    }

    private BigDecimal denominators() {
        return shares.stream().map(Share::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<AllocationFinding> findings(Locale language) {
        List<AllocationFinding> findings = new ArrayList<>();
        if (shares.isEmpty()) {
            return findings;
        }
        if (basis() == Basis.NONE) {
            findings.add(new AllocationFinding(
                    "not-summed",
                    new Text(
                                    "该目标的分解值不能相加：比率、增减幅度和“每个区划均须达到”的目标由各区划各自对照；比率如给出全部分母（denominator），则按加权值核对",
                                    "The values of this target are not added up: with a rate, a change or a target that applies to each, every division has its own; a rate is checked when all denominators are given")
                            .in(language)));
            return findings;
        }
        BigDecimal whole = basis() == Basis.SUM ? sum() : weighted();
        BigDecimal most = target.valueHigh() == null ? target.value() : target.valueHigh();
        if (whole.compareTo(target.value()) < 0 && target.comparator() != Comparator.AT_MOST) {
            findings.add(finding("under-allocated", whole, target.value(), language));
        } else if (whole.compareTo(most) > 0) {
            findings.add(finding("over-allocated", whole, most, language));
        }
        return findings;
    }

    private AllocationFinding finding(String code, BigDecimal whole, BigDecimal value, Locale language) {
        boolean under = whole.compareTo(value) < 0;
        String zhName = basis() == Basis.SUM ? "分解之和 " : "分解值的加权值 ";
        String enName = basis() == Basis.SUM ? "The shares add up to " : "The shares weigh up to ";
        String difference = plain(whole.subtract(value).abs());
        Text text = new Text(
                zhName + plain(whole) + (under ? " 低于目标值 " : " 高于目标值 ") + plain(value) + "，相差 " + difference,
                enName + plain(whole) + (under ? ", below the target's " : ", above the target's ") + plain(value)
                        + " by " + difference);
        return new AllocationFinding(code, text.in(language));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
