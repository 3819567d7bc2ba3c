package org.countyreporting.progress.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countyreporting.vocabulary.UnitId;

/**
 * A task of a published plan, as far as reporting on it goes.
 *
 * @param reviewUnit the unit that reviews beside the plan's division, or null
 * @param schedule id of its schedule, or null for the plan's first
 */
public record Task(
        String id,
        String label,
        String title,
        UnitId leadUnit,
        List<UnitId> supportingUnits,
        List<UnitId> reportingUnits,
        UnitId reviewUnit,
        String schedule,
        List<Figure> figures) {

    /**
     * Who owes an entry and the figures asked from each: the lead unit, every reporting unit, and whom a figure names. A
     * unit of which no figure is asked owes the narrative.
     */
    public Map<UnitId, List<AskedFigure>> owed() {
        Map<UnitId, List<AskedFigure>> owed = new LinkedHashMap<>();
        Stream.concat(Stream.of(leadUnit), reportingUnits.stream())
                .forEach(unit -> owed.putIfAbsent(unit, new ArrayList<>()));
        for (Figure figure : figures) {
            AskedFigure asked = new AskedFigure(figure.dataElement(), figure.scope(), figure.required());
            for (UnitId unit : figure.reporters().of(this)) {
                List<AskedFigure> ofUnit = owed.computeIfAbsent(unit, any -> new ArrayList<>());
                if (!ofUnit.contains(asked)) {
                    ofUnit.add(asked);
                }
            }
        }
        return owed;
    }
}
