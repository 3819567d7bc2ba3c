package org.countyreporting.indicators.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Gap;

/** Adds amounts up: what is there counts, and what is not is remembered. Grows while it is summed; not shared. */
public final class Total {

    private BigDecimal value;
    private LocalDate latest;
    private LocalDate earliest;
    private boolean complete = true;
    private Gap gap;
    /** Those of the only summand, or, from the second on, a list of its own. */
    private List<Figure> figures = List.of();

    private boolean isOwnList;

    static Total none(Gap gap) {
        Total total = new Total();
        total.gap = gap;
        return total;
    }

    public static Total of(Amount amount) {
        return new Total().add(amount);
    }

    public static Total sum(Iterable<Total> totals) {
        Total sum = new Total();
        totals.forEach(sum::add);
        return sum;
    }

    Total add(Amount amount) {
        if (!amount.isPresent()) {
            missing(amount.gap());
            return this;
        }
        value = value == null ? amount.value() : value.add(amount.value());
        complete &= amount.isComplete();
        seen(amount.asOf(), amount.asOf());
        use(amount.figures());
        return this;
    }

    Total add(Total other) {
        if (other.value == null) {
            missing(other.gap);
            return this;
        }
        value = value == null ? other.value : value.add(other.value);
        complete &= other.complete;
        seen(other.earliest, other.latest);
        use(other.figures);
        return this;
    }

    private void use(List<Figure> more) {
        if (figures.isEmpty()) {
            figures = more;
            return;
        }
        if (!isOwnList) {
            figures = new ArrayList<>(figures);
            isOwnList = true;
        }
        figures.addAll(more);
    }

    /** A part of the window that is not there. */
    public Total partMissing() {
        complete = false;
        return this;
    }

    private void missing(Gap why) {
        if (gap == null || gap == Gap.NOT_REPORTED) {
            gap = why == null ? Gap.NOT_REPORTED : why;
        }
    }

    private void seen(LocalDate first, LocalDate last) {
        if (first != null && (earliest == null || first.isBefore(earliest))) {
            earliest = first;
        }
        if (last != null && (latest == null || last.isAfter(latest))) {
            latest = last;
        }
    }

    public boolean isPresent() {
        return value != null;
    }

    public boolean isComplete() {
        return value != null && complete;
    }

    public BigDecimal value() {
        return value;
    }

    public LocalDate asOf() {
        return latest;
    }

    public LocalDate earliest() {
        return earliest;
    }

    /** Why there is nothing; or, where there is something, why a part of it is missing. */
    public Gap gap() {
        return value == null && gap == null ? Gap.NOT_REPORTED : gap;
    }

    public List<Figure> figures() {
        return figures;
    }
}
