package org.countyreporting.indicators.peer.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.countyreporting.indicators.unit.Unit;
import org.countyreporting.vocabulary.DivisionCode;

/** A unit as plans-service sends it: the fields we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitMessage(String id, long version, String name, DivisionCode division, String kind) {

    Unit unit() {
        return new Unit(id, version, name, division, kind);
    }
}
