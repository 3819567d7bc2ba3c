package org.countyreporting.indicators.unit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Jdbi;

/** The units we were told of. Reference data: the same for every caller, so no scope. */
@Singleton
public class Units {

    private final Jdbi jdbi;

    Units(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Map<String, Unit> byId(Collection<String> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id, version, name, division, kind from unit where id = any(:ids)")
                .bindArray("ids", String.class, ids)
                .map((row, context) -> new Unit(
                        row.getString("id"),
                        row.getLong("version"),
                        row.getString("name"),
                        DivisionCode.parse(row.getString("division")),
                        row.getString("kind")))
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity())));
    }

    /** Keeps what is newer than what we have. */
    public void save(Unit unit) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into unit (id, version, name, division, kind) values (?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, name = excluded.name,
                    division = excluded.division, kind = excluded.kind
                where unit.version < excluded.version
                """,
                unit.id(),
                unit.version(),
                unit.name(),
                unit.division().text(),
                unit.kind()));
    }
}
