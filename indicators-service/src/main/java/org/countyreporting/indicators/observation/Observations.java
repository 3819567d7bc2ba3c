package org.countyreporting.indicators.observation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.jdbi.v3.core.Jdbi;

/** The table of observations, to be read. */
@Singleton
class Observations {

    private static final String KEY = "o.element_id, o.slot, o.division, o.unit, o.period, o.source_id, o.accepted";

    /** What was provisional stands when it was accepted. */
    private static final String NOTHING_STANDS =
            """
             and not exists (select 1 from observation n where n.element_id = o.element_id and n.slot = o.slot
                and n.division = o.division and n.unit = o.unit and n.period = o.period and n.source_id = o.source_id)
            """;

    private final Jdbi jdbi;

    Observations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What to list.
     *
     * @param scope the division asked for, inside the caller's
     * @param elements null for all
     * @param first and last: null for all periods
     * @param accepted null for both
     * @param unit whose own values; null for all
     * @param source id of an entry, or subject of a supplier; null for all
     */
    record Wanted(
            DivisionScope scope,
            List<Integer> elements,
            LocalDate first,
            LocalDate last,
            Boolean accepted,
            String unit,
            String source) {}

    record Key(int element, LocalDate slot, String division, String unit, String period, int source, boolean accepted) {

        static final int PARTS = 7;

        List<String> parts() {
            return List.of(
                    String.valueOf(element),
                    slot.toString(),
                    division,
                    unit,
                    period,
                    String.valueOf(source),
                    String.valueOf(accepted));
        }

        static Key of(List<String> parts) {
            return new Key(
                    Integer.parseInt(parts.get(0)),
                    LocalDate.parse(parts.get(1)),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4),
                    Integer.parseInt(parts.get(5)),
                    Boolean.parseBoolean(parts.get(6)));
        }
    }

    record Row(Key key, ObservationView view) {}

    /** @param ended whether to list what no longer stands as well, with its last act and without a value */
    List<Row> after(Key key, Wanted wanted, boolean ended, int limit) {
        String prefix = wanted.scope().prefix();
        String asked = """
                 where o.division >= :prefix and o.division < :end
                """
                + (wanted.elements() == null ? "" : " and o.element_id = any(:elements)")
                + (wanted.first() == null ? "" : " and o.slot between :first and :last")
                + (wanted.accepted() == null ? "" : " and o.accepted = :accepted")
                + (wanted.unit() == null ? "" : " and o.unit = :unitAsked")
                + (wanted.source() == null
                        ? ""
                        : " and o.source_id in (select id from source where name = :sourceAsked)")
                + (key == null
                        ? ""
                        : " and (" + KEY + ") > (:element, :slot, :division, :unit, :period, :source, :wasAccepted)");
        String standing = "(select " + KEY + ", o.value, o.as_of, o.approximate, o.note, o.origin_id from observation o"
                + asked + " order by " + KEY + " limit :limit)";
        String gone = " union all (select distinct on (" + KEY + ") " + KEY
                + ", null, null, false, null, coalesce(o.ended_by, o.origin_id) from observation_history o" + asked
                + NOTHING_STANDS + " order by " + KEY + ", o.until desc limit :limit)";
        String sql = "select " + KEY
                + """
                , o.value, o.as_of, o.approximate, o.note, e.code, s.kind, s.name, g.revision,
                    g.submitted_by, g.submitted_at, g.accepted_by, g.accepted_at
                from (
                """
                + standing + (ended ? gone : "")
                + """
                ) o
                join definition e on e.id = o.element_id
                join source s on s.id = o.source_id
                join origin g on g.id = o.origin_id
                order by
                """
                + KEY + " limit :limit";
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql)
                    .bind("prefix", prefix)
                    .bind("end", prefix + "~")
                    .bind("limit", limit);
            if (wanted.elements() != null) {
                query.bindArray("elements", Integer.class, wanted.elements());
            }
            if (wanted.first() != null) {
                query.bind("first", wanted.first()).bind("last", wanted.last());
            }
            if (wanted.accepted() != null) {
                query.bind("accepted", wanted.accepted());
            }
            if (wanted.unit() != null) {
                query.bind("unitAsked", wanted.unit());
            }
            if (wanted.source() != null) {
                query.bind("sourceAsked", wanted.source());
            }
            if (key != null) {
                query.bind("element", key.element())
                        .bind("slot", key.slot())
                        .bind("division", key.division())
                        .bind("unit", key.unit())
                        .bind("period", key.period())
                        .bind("source", key.source())
                        .bind("wasAccepted", key.accepted());
            }
            return query.map((row, context) -> row(row)).list();
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        Key key = key(row);
        return new Row(
                key,
                new ObservationView(
                        row.getString("code"),
                        DivisionCode.parse(key.division()),
                        key.unit().isEmpty() ? null : key.unit(),
                        Period.parse(key.period()),
                        row.getBigDecimal("value"),
                        row.getObject("as_of", LocalDate.class),
                        status(key.accepted()),
                        row.getBoolean("approximate"),
                        row.getString("note"),
                        statedBy(row),
                        null));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getInt("element_id"),
                row.getObject("slot", LocalDate.class),
                row.getString("division"),
                row.getString("unit"),
                row.getString("period"),
                row.getInt("source_id"),
                row.getBoolean("accepted"));
    }

    private static String status(boolean accepted) {
        return accepted ? "accepted" : "provisional";
    }

    private static ObservationView.StatedBy statedBy(ResultSet row) throws SQLException {
        return new ObservationView.StatedBy(
                row.getString("kind"),
                row.getString("name"),
                row.getObject("revision", Integer.class),
                row.getString("submitted_by"),
                instant(row, "submitted_at"),
                row.getString("accepted_by"),
                instant(row, "accepted_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What the same sources said before for these keys, newest first: one statement for a page. */
    Map<Key, List<ObservationView.Earlier>> history(List<Row> rows) {
        List<Integer> elements = new ArrayList<>();
        List<LocalDate> slots = new ArrayList<>();
        List<String> divisions = new ArrayList<>();
        for (Row row : rows) {
            elements.add(row.key().element());
            slots.add(row.key().slot());
            divisions.add(row.key().division());
        }
        Map<Key, List<ObservationView.Earlier>> history = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select " + KEY
                                + """
                                , o.value, o.as_of, o.since, o.until, s.kind, s.name, g.revision,
                                    g.submitted_by, g.submitted_at, g.accepted_by, g.accepted_at
                                from (select distinct * from unnest(:elements, :slots, :divisions)
                                    as asked (element_id, slot, division)) as asked
                                join observation_history o using (element_id, slot, division)
                                join source s on s.id = o.source_id
                                join origin g on g.id = o.origin_id
                                order by o.until desc
                                """)
                .bindArray("elements", Integer.class, elements)
                .bindArray("slots", LocalDate.class, slots)
                .bindArray("divisions", String.class, divisions)
                .map((row, context) -> {
                    Key key = key(row);
                    return history.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(new ObservationView.Earlier(
                                    row.getBigDecimal("value"),
                                    row.getObject("as_of", LocalDate.class),
                                    status(key.accepted()),
                                    instant(row, "since"),
                                    instant(row, "until"),
                                    statedBy(row)));
                })
                .list());
        return history;
    }
}
