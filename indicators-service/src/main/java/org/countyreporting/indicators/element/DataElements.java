package org.countyreporting.indicators.element;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.indicators.database.Json;
import org.jdbi.v3.core.Jdbi;

/** The declared data elements. Reference data: the same for every caller, so no scope. */
@Singleton
public class DataElements {

    private final Jdbi jdbi;
    private final Json json;

    DataElements(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    public Optional<DataElement> find(String code) {
        return Optional.ofNullable(byCode(List.of(code)).get(code));
    }

    public Map<String, DataElement> byCode(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id, code, version, definition from data_element where code = any(:codes)")
                .bindArray("codes", String.class, codes)
                .map((row, context) -> element(row))
                .stream()
                .collect(Collectors.toMap(DataElement::code, Function.identity())));
    }

    public Map<Integer, DataElement> byId(Collection<Integer> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id, code, version, definition from data_element where id = any(:ids)")
                .bindArray("ids", Integer.class, ids)
                .map((row, context) -> element(row))
                .stream()
                .collect(Collectors.toMap(DataElement::id, Function.identity())));
    }

    /** Every element, by code: for a batch, which cannot ask in between. */
    public Map<String, DataElement> all() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id, code, version, definition from data_element")
                .map((row, context) -> element(row))
                .stream()
                .collect(Collectors.toMap(DataElement::code, Function.identity())));
    }

    List<DataElement> after(String code, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id, code, version, definition from data_element
                        where code > :code order by code limit :limit
                        """)
                .bind("code", code)
                .bind("limit", limit)
                .map((row, context) -> element(row))
                .list());
    }

    /** Holds the code until the transaction ends, so that two writers do not create it twice. */
    void lock(String code) {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", code));
    }

    boolean hasObservations(DataElement element) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from observation where element_id = :id)")
                        .bind("id", element.id())
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Keeps the next version of a declaration. */
    DataElement save(String code, long version, DataElementChange declared, String who, Instant when) {
        String document = json.write(declared);
        return jdbi.withHandle(handle -> {
            int id = handle.createQuery(
                            """
                            insert into data_element (code, version, definition)
                            values (:code, :version, :definition::jsonb)
                            on conflict (code) do update
                                set version = excluded.version, definition = excluded.definition
                            returning id
                            """)
                    .bind("code", code)
                    .bind("version", version)
                    .bind("definition", document)
                    .mapTo(Integer.class)
                    .one();
            handle.execute(
                    "insert into data_element_version values (?, ?, ?::jsonb, ?, ?)",
                    id,
                    version,
                    document,
                    who,
                    when.atOffset(ZoneOffset.UTC));
            return new DataElement(id, code, version, declared);
        });
    }

    private DataElement element(ResultSet row) throws SQLException {
        return new DataElement(
                row.getInt("id"),
                row.getString("code"),
                row.getLong("version"),
                json.read(row.getString("definition"), DataElementChange.class));
    }
}
