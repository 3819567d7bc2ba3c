package org.countyreporting.indicators.finding;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.vocabulary.Period;

/** The findings that are kept. */
@ApplicationScoped
class Findings {

    private final KeptFindingRepository findings;

    Findings(KeptFindingRepository findings) {
        this.findings = findings;
    }

    /** @param period those of periods inside it; each of the wishes may be null */
    record Wanted(Period period, FindingState state, String code) {}

    Optional<KeptFinding> find(DivisionScope scope, long id) {
        return findings.findByIdOptional(id).filter(finding -> scope.covers(finding.division()));
    }

    /** Whatever its division: who may judge it is asked of the finding itself. */
    Optional<KeptFinding> lock(long id) {
        return findings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes what is pending, so that its new version can be told. */
    void flush() {
        findings.flush();
    }

    /** In the order in which they were first found. */
    List<KeptFinding> after(DivisionScope scope, long id, Wanted wanted, int limit) {
        StringBuilder query = new StringBuilder("id > :id and division >= :first and division <= :last");
        Parameters values =
                Parameters.with("id", id).and("first", scope.prefix()).and("last", scope.prefix() + "~");
        if (wanted.period() != null) {
            query.append(" and firstDay >= :from and lastDay <= :to");
            values.and("from", wanted.period().first())
                    .and("to", wanted.period().last());
        }
        if (wanted.state() != null) {
            query.append(" and state = :state");
            values.and("state", wanted.state());
        }
        if (wanted.code() != null) {
            query.append(" and code = :code");
            values.and("code", wanted.code());
        }
        return findings.find(query.append(" order by id").toString(), values)
                .page(0, limit)
                .list();
    }
}
