package org.countyreporting.progress.peer.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import org.countyreporting.progress.unit.KnownUnit;
import org.countyreporting.progress.unit.UnitKind;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** A unit as plans-service tells it: what we read of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitMessage(
        @NotNull UnitId id,
        @NotNull Long version,
        @NotNull String name,
        @NotNull DivisionCode division,
        @NotNull UnitKind kind) {

    KnownUnit unit() {
        return new KnownUnit(id, version, name, division, kind);
    }
}
