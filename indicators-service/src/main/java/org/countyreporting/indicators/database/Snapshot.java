package org.countyreporting.indicators.database;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/**
 * What a reader sees. Two looks with equal snapshots see the same rows, because PostgreSQL's text of it names every
 * transaction that is over.
 */
@Singleton
public class Snapshot {

    private final Jdbi jdbi;

    Snapshot(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public String now() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_current_snapshot()::text")
                .mapTo(String.class)
                .one());
    }
}
