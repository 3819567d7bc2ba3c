package org.countyreporting.conventions.kit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL, one server for all tests of a module, and what else an application refuses to start without. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "COUNTY_REPORTING_DATABASE_URL",
                server().getJdbcUrl("postgres", "postgres"),
                "COUNTY_REPORTING_DATABASE_USER",
                "postgres",
                "COUNTY_REPORTING_DATABASE_PASSWORD",
                "postgres",
                "COUNTY_REPORTING_PEER_SECRET",
                Tokens.PEER_SECRET,
                "COUNTY_REPORTING_TOKEN_KEYS",
                Tokens.publicKeyFile().toUri().toString(),
                "mp.jwt.verify.issuer",
                Tokens.ISSUER);
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** The server goes with the JVM: a restart of the application within one run keeps its data. */
    @Override
    public void stop() {}
}
