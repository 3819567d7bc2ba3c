package org.countyreporting.indicators.database;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Plain SQL through Jdbi on the service's own data source; transactions are the container's. */
@Singleton
class Database {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.registerArrayType(LocalDate.class, "date", LocalDate::toString);
        return jdbi;
    }
}
