package org.countyreporting.indicators.calculation;

import org.countyreporting.indicators.kept.Moment;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.rollup.Needs;

/**
 * What one request works with: everything it needs is gathered first and read at once when the first figure is asked
 * for, which may be never where all is kept. Not shared.
 */
public final class Reading {

    /** Reads what is needed. */
    public interface Reader {
        Figures read(Needs needs, Known known);
    }

    private final Reader reader;
    private final Known known;
    private final Moment kept;
    private final Needs needs = new Needs();
    private Figures figures;

    public Reading(Reader reader, Known known, Moment kept) {
        this.reader = reader;
        this.known = known;
        this.kept = kept;
    }

    /** Figures that are there already. */
    public static Reading of(Figures figures, Known known) {
        return new Reading((needs, any) -> figures, known, Moment.NOTHING);
    }

    public Known known() {
        return known;
    }

    public Moment kept() {
        return kept;
    }

    public Needs needs() {
        return needs;
    }

    public Figures figures() {
        if (figures == null) {
            figures = reader.read(needs, known);
        }
        return figures;
    }
}
