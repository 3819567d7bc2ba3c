package org.countyreporting.indicators.rollup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who states the values of those keys that several state, and since when: two statements at most, however many keys. */
@Singleton
class Sources {

    private static final String NAMED =
            "select id, kind, name, plan, first_submitted_at from source where id = any(:ids)";

    private static final String FIRST_STATED =
            """
            select asked.number, o.source_id, min(o.since) as since
            from unnest(:elements, :slots, :divisions, :units, :periods) with ordinality
                as asked (element_id, slot, division, unit, period, number)
            cross join lateral (
                select source_id, since from observation n
                where n.element_id = asked.element_id and n.slot = asked.slot and n.division = asked.division
                    and n.unit = asked.unit and n.period = asked.period
                union all
                select source_id, since from observation_history h
                where h.element_id = asked.element_id and h.slot = asked.slot and h.division = asked.division
                    and h.unit = asked.unit and h.period = asked.period) o
            group by asked.number, o.source_id
            """;

    private final Jdbi jdbi;

    Sources(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The sources of each key, by their number. An entry speaks since it was first submitted, a supplier, who speaks of
     * much, since it first stated that very key.
     */
    List<Map<Integer, Source>> of(List<List<ObservedRow>> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Integer, Source> named = named(keys);
        List<Map<Integer, Source>> sources = new ArrayList<>();
        keys.forEach(key -> {
            Map<Integer, Source> ofKey = new HashMap<>();
            key.forEach(row -> ofKey.put(row.source(), named.get(row.source())));
            sources.add(ofKey);
        });
        List<Integer> several = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (sources.get(i).values().stream()
                            .filter(source -> !source.entry())
                            .count()
                    > 1) {
                several.add(i);
            }
        }
        if (!several.isEmpty()) {
            date(several, keys, sources);
        }
        return sources;
    }

    private Map<Integer, Source> named(List<List<ObservedRow>> keys) {
        Set<Integer> ids = new HashSet<>();
        keys.forEach(key -> key.forEach(row -> ids.add(row.source())));
        return jdbi.withHandle(handle -> handle
                .createQuery(NAMED)
                .bindArray("ids", Integer.class, ids)
                .map((row, context) -> new Source(
                        row.getInt("id"),
                        row.getString("kind").equals("entry"),
                        row.getString("name"),
                        row.getString("plan"),
                        row.getObject("first_submitted_at", OffsetDateTime.class)
                                .toInstant()))
                .stream()
                .collect(Collectors.toMap(Source::id, Function.identity())));
    }

    private void date(List<Integer> which, List<List<ObservedRow>> keys, List<Map<Integer, Source>> sources) {
        List<ObservedRow> asked =
                which.stream().map(number -> keys.get(number).get(0)).toList();
        jdbi.useHandle(handle -> handle.createQuery(FIRST_STATED)
                .bindArray("elements", Integer.class, all(asked, row -> row.slot()
                        .element()
                        .id()))
                .bindArray(
                        "slots", LocalDate.class, all(asked, row -> row.slot().day()))
                .bindArray("divisions", String.class, all(asked, ObservedRow::division))
                .bindArray("units", String.class, all(asked, ObservedRow::unit))
                .bindArray("periods", String.class, all(asked, ObservedRow::period))
                .map((row, context) -> {
                    Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
                    return sources.get(which.get(row.getInt("number") - 1))
                            .computeIfPresent(
                                    row.getInt("source_id"),
                                    (id, source) -> source.entry() ? source : source.since(since));
                })
                .list());
    }

    private static <T> List<T> all(List<ObservedRow> rows, Function<ObservedRow, T> what) {
        return rows.stream().map(what).toList();
    }
}
