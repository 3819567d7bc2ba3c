package org.countyreporting.indicators.register;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All definitions. Reference data: the same for every caller, so no scope. */
@ApplicationScoped
public class Register {

    private final DefinitionRepository definitions;
    private final DefinitionVersionRepository versions;
    private final Jdbi jdbi;

    Register(DefinitionRepository definitions, DefinitionVersionRepository versions, Jdbi jdbi) {
        this.definitions = definitions;
        this.versions = versions;
        this.jdbi = jdbi;
    }

    public Optional<Registered> find(Type type, String code) {
        return definition(type, code).map(Definition::registered);
    }

    public List<Registered> among(Type type, Collection<String> codes) {
        return registered("type = ?1 and code in ?2", type, codes);
    }

    public List<Registered> among(Collection<Integer> ids) {
        return registered("id in ?1", ids);
    }

    public List<Registered> all(Type type) {
        return registered("type = ?1", type);
    }

    private List<Registered> registered(String query, Object... values) {
        return definitions.find(query, values).list().stream()
                .map(Definition::registered)
                .toList();
    }

    List<Registered> after(Type type, String code, int limit) {
        return definitions.find("type = ?1 and code > ?2 order by code", type, code).page(0, limit).list().stream()
                .map(Definition::registered)
                .toList();
    }

    /**
     * All versions of several definitions, the newest first.
     *
     * @param known leaves out what was saved after this moment, but for a first version; null for all
     */
    public List<Registered> versions(Type type, Collection<String> codes, Instant known) {
        Parameters asked = Parameters.with("type", type).and("codes", codes);
        String then = known == null ? "" : " and (v.key.version = 1 or v.changedAt <= :known)";
        return versions
                .find(
                        "from DefinitionVersion v join fetch v.definition d where d.type = :type and d.code in :codes"
                                + then + " order by d.code, v.key.version desc",
                        known == null ? asked : asked.and("known", known))
                .list()
                .stream()
                .map(DefinitionVersion::registered)
                .toList();
    }

    /** Versions of one definition below a number, the newest first. */
    List<DefinitionVersion> versionsBelow(long version, Registered definition, int limit) {
        return versions.find(
                        "key.definition = ?1 and key.version < ?2 order by key.version desc", definition.id(), version)
                .page(0, limit)
                .list();
    }

    /** Holds the code until the transaction ends, so that two writers do not create it twice, whatever its type. */
    void lock(String code) {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", code));
    }

    /** Holds codes as they stand until the transaction ends, together with others who only read them. */
    public void keepAsTheyAre(Collection<String> codes) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select count(*) from (select pg_advisory_xact_lock_shared(hashtextextended(code, 1))"
                                + " from unnest(:codes) as code order by code) as held")
                .bindArray("codes", String.class, codes)
                .mapTo(Long.class)
                .one());
    }

    /** Keeps the next version of a definition, or the first. */
    Registered save(Type type, String code, String document, String who, Instant when) {
        Definition definition = definition(type, code)
                .orElseGet(() -> new Definition(type, code))
                .become(document);
        definitions.persist(definition);
        versions.persist(new DefinitionVersion(definition, who, when));
        return definition.registered();
    }

    private Optional<Definition> definition(Type type, String code) {
        return definitions.find("type = ?1 and code = ?2", type, code).firstResultOptional();
    }
}
