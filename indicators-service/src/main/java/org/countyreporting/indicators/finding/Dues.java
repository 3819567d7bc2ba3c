package org.countyreporting.indicators.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What is to be looked at. Kept for the machine alone, so no scope. */
@Singleton
class Dues {

    /** So many elements in one go. */
    private static final int MOST = 10;

    private final Jdbi jdbi;

    Dues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Area(String code, boolean alone) {

        /** The counties of a prefecture and the prefecture's own values, to be looked at one after the other. */
        List<String> parts() {
            DivisionCode area = DivisionCode.parse(code);
            if (alone || area.level() != DivisionLevel.PREFECTURE) {
                return List.of();
            }
            return Stream.concat(
                            Stream.of(area),
                            Divisions.shipped().at(DivisionLevel.COUNTY, area).stream()
                                    .map(Division::code))
                    .map(DivisionCode::text)
                    .toList();
        }
    }

    boolean areThere() {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from finding_due)")
                .mapTo(Boolean.class)
                .one());
    }

    /** What is due of some elements in one area, held by nobody else; gone when the transaction ends well. */
    Optional<Due> take() {
        return jdbi.withHandle(handle -> {
            Optional<Area> area = next(handle);
            while (area.isPresent() && !area.get().parts().isEmpty()) {
                split(handle, area.get());
                area = next(handle);
            }
            return area.flatMap(found -> take(handle, found));
        });
    }

    private static Optional<Area> next(Handle handle) {
        return handle.createQuery(
                        """
                        select area, alone from finding_due
                        where pg_try_advisory_xact_lock(hashtextextended(area, 3)) limit 1
                        """)
                .map((row, context) -> new Area(row.getString(1), row.getBoolean(2)))
                .findOne();
    }

    private static void split(Handle handle, Area area) {
        handle.createUpdate(
                        """
                        with taken as (delete from finding_due where area = :area and not alone returning *)
                        insert into finding_due (area, alone, element_id, first_slot, last_slot)
                        select part, part = :area, element_id, min(first_slot), max(last_slot)
                        from taken, unnest(:parts) as part group by part, element_id
                        """)
                .bind("area", area.code())
                .bindArray("parts", String.class, area.parts())
                .execute();
    }

    private static Optional<Due> take(Handle handle, Area area) {
        Map<Integer, Window> elements = new LinkedHashMap<>();
        handle.createQuery(
                        """
                        with chosen as (
                            select distinct element_id from finding_due where area = :area and alone = :alone
                            order by element_id limit :most),
                        taken as (
                            delete from finding_due d using chosen
                            where d.area = :area and d.alone = :alone and d.element_id = chosen.element_id
                            returning d.*)
                        select element_id, min(first_slot), max(last_slot) from taken group by element_id
                        """)
                .bind("area", area.code())
                .bind("alone", area.alone())
                .bind("most", MOST)
                .map((row, context) -> elements.put(
                        row.getInt(1),
                        new Window(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))))
                .list();
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due(DivisionCode.parse(area.code()), area.alone(), elements));
    }

    /** Totals stated above an area rest on what has changed in it. */
    void addStatedAbove(Due due) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into finding_due (area, alone, element_id, first_slot, last_slot)
                        select o.division, true, o.element_id, min(o.slot), max(o.slot)
                        from unnest(:elements, :firsts, :lasts) as e (id, first_slot, last_slot)
                        join observation o on o.element_id = e.id and o.division = any(:above)
                            and o.slot between e.first_slot and e.last_slot
                            and o.unit = '' and length(o.division) <= 4
                        group by 1, 3
                        """)
                .bindArray("elements", Integer.class, due.ids())
                .bindArray(
                        "firsts",
                        LocalDate.class,
                        due.elements().values().stream().map(Window::first).toList())
                .bindArray(
                        "lasts",
                        LocalDate.class,
                        due.elements().values().stream().map(Window::last).toList())
                .bindArray("above", String.class, due.above())
                .execute());
    }
}
