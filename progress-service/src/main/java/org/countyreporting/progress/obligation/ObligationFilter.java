package org.countyreporting.progress.obligation;

import jakarta.ws.rs.QueryParam;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which obligations, or entries on them, are asked for. */
public class ObligationFilter {

    @QueryParam("plan")
    @Parameter(
            description = "Of this plan",
            schema = @Schema(type = SchemaType.STRING, maxLength = 64),
            example = "linyi-2020")
    String plan;

    @QueryParam("task")
    @Parameter(
            description = "Of the task with this id",
            schema = @Schema(type = SchemaType.STRING, maxLength = 64),
            example = "\"179\"")
    String task;

    @QueryParam("unit")
    @Parameter(description = "Of this unit", example = "11371300004449036H")
    UnitId unit;

    @QueryParam("period")
    @Parameter(description = "Of this period and the periods inside it", example = "2020-09")
    Period period;

    @QueryParam("division")
    @Parameter(description = "Of units of this division and all below", example = "371302")
    DivisionCode division;

    /** Narrows what the caller may see; a division outside the caller's is not found. */
    public Conditions narrow(Conditions visible, DivisionScope scope) {
        if (division != null) {
            Named.inside(division, scope);
        }
        return visible.equal("o.plan", "plan", plan)
                .equal("o.task", "task", task)
                .equal("o.unit", "unit", unit)
                .inside(period)
                .inside("o.unitDivision", division);
    }
}
