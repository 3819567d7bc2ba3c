package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Supplying systems as sources. A source is its own subject's; no scope is needed to find it. */
@Singleton
class Suppliers {

    /** Notes one act of delivering. */
    static final String ORIGIN = "insert into origin (source_id, submitted_by, submitted_at) select :source, :who, :at";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Jdbi jdbi;

    Suppliers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The source that a supplier is, or 0 when it has not supplied anything. */
    int find(String supplier) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from source where kind = 'supplier' and name = :name")
                        .bind("name", supplier)
                        .mapTo(Integer.class)
                        .findOne()
                        .orElse(0));
    }

    /** The same, held until the transaction ends: batches of one supplier go in one after the other. */
    int hold(String supplier, Duration patience, Instant now) {
        return hold(supplier, patience, now, "");
    }

    /** @param settings of what follows in the transaction, as calls of set_config; may be empty */
    int hold(String supplier, Duration patience, Instant now, String settings) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery(
                            """
                            with settings as materialized (select set_config('lock_timeout', :patience, true) <settings>)
                            insert into source (kind, name, version, first_submitted_at)
                            select 'supplier', :name, 1, :now from settings
                            on conflict (kind, name) do update set version = source.version + 1
                            returning id
                            """)
                    .define("settings", settings.isEmpty() ? "" : ", " + settings)
                    .bind("patience", String.valueOf(patience.toMillis()))
                    .bind("name", supplier)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .mapTo(Integer.class)
                    .one());
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
                throw Refusal.of(
                        ProblemType.UNAVAILABLE,
                        "您的另一批数据正在入库，请稍后重试",
                        "Another batch of yours is being taken in: try again later");
            }
            throw e;
        }
    }

    long origin(int source, String who, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(ORIGIN + " returning id")
                .bind("source", source)
                .bind("who", who)
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
    }
}
