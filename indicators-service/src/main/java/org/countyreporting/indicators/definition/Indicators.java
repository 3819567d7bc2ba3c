package org.countyreporting.indicators.definition;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countyreporting.indicators.database.Json;
import org.jdbi.v3.core.Jdbi;

/** The defined indicators. Reference data: the same for every caller, so no scope. */
@Singleton
public class Indicators {

    private final Jdbi jdbi;
    private final Json json;

    Indicators(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A definition as it is stored: what was derived when it was saved is kept with it. */
    record Stored(IndicatorChange defined, Behaviour behaviour) {}

    Optional<Indicator> find(String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code, version, definition from indicator where code = :code")
                        .bind("code", code)
                        .map((row, context) -> indicator(row))
                        .findOne());
    }

    /** All versions of several indicators, the newest first. */
    public Map<String, List<Indicator>> versions(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select code, version, definition from indicator_version
                        where code = any(:codes) order by code, version desc
                        """)
                .bindArray("codes", String.class, codes)
                .map((row, context) -> indicator(row))
                .stream()
                .collect(Collectors.groupingBy(Indicator::code)));
    }

    List<Indicator> after(String code, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select code, version, definition from indicator
                        where code > :code order by code limit :limit
                        """)
                .bind("code", code)
                .bind("limit", limit)
                .map((row, context) -> indicator(row))
                .list());
    }

    /** Holds the code until the transaction ends, so that two writers do not create it twice. */
    void lock(String code) {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 2))", code));
    }

    /** Keeps the next version of a definition. */
    void save(Indicator indicator, String who, Instant when) {
        String document = json.write(new Stored(indicator.defined(), indicator.behaviour()));
        jdbi.useHandle(handle -> {
            handle.execute(
                    """
                    insert into indicator (code, version, definition) values (?, ?, ?::jsonb)
                    on conflict (code) do update set version = excluded.version, definition = excluded.definition
                    """,
                    indicator.code(),
                    indicator.version(),
                    document);
            handle.execute(
                    "insert into indicator_version values (?, ?, ?::jsonb, ?, ?)",
                    indicator.code(),
                    indicator.version(),
                    document,
                    who,
                    when.atOffset(ZoneOffset.UTC));
        });
    }

    private Indicator indicator(ResultSet row) throws SQLException {
        Stored stored = json.read(row.getString("definition"), Stored.class);
        return Indicator.of(row.getString("code"), row.getLong("version"), stored.defined(), stored.behaviour());
    }
}
