package org.countyreporting.bench;

/**
 * One row of the table.
 *
 * @param unit of ours and raw, such as "rows/s" or "ms"
 * @param raw what the machine does without us, or {@link Double#NaN} where there is nothing to compare with
 * @param peer what DHIS2 2.42/2.43 did on two quiet cores, or NaN
 */
record Measurement(String size, String what, double ours, double raw, double peer, String unit) {

    static Measurement of(String size, String what, double ours, String unit) {
        return new Measurement(size, what, ours, Double.NaN, Double.NaN, unit);
    }

    Measurement against(double raw) {
        return new Measurement(size, what, ours, raw, peer, unit);
    }

    Measurement besidePeer(double peer) {
        return new Measurement(size, what, ours, raw, peer, unit);
    }

    double ratio() {
        return ours / raw;
    }
}
