package org.countyreporting.indicators.kept;

import java.time.LocalDate;

/**
 * Word that values of an element have changed somewhere.
 *
 * @param element null when anything else may have changed: a definition, a plan, who is expected to report
 * @param area prefix of the codes of the divisions it may have happened in
 */
record Notice(Integer element, String area, LocalDate first, LocalDate last) {

    static final Notice EVERYTHING = new Notice(null, null, null, null);

    boolean isOfEverything() {
        return element == null;
    }

    boolean touches(Basis basis, Basis.Part part) {
        String prefix = basis.division().prefix();
        return part.touches(first, last) && (area.startsWith(prefix) || prefix.startsWith(area));
    }
}
