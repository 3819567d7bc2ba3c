package org.countyreporting.plans.unit;

import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reporting unit (填报单位), to callers and, word for word, to peers. */
@Schema(
        name = "Unit",
        description = "Reporting unit",
        requiredProperties = {"id", "name", "division", "kind", "version"})
public record UnitView(
        @Schema(description = "Its unified social credit code", examples = "113713020044490612") UnitId id,
        @Schema(description = "Its official name", maxLength = 200, examples = "临沂市兰山区卫生健康局") String name,
        @Schema(description = "The division it is attached to", examples = "371302") DivisionCode division,
        @Schema(description = "What it may report for", examples = "commission") UnitKind kind,
        @Schema(
                        description = "Counts its changes; also its ETag",
                        minimum = "1",
                        maximum = "9007199254740991",
                        examples = "1")
                long version)
        implements Versioned {

    static UnitView of(Unit unit) {
        return new UnitView(unit.id(), unit.name(), unit.division(), unit.kind(), unit.version());
    }
}
