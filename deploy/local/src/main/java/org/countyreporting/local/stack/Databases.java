package org.countyreporting.local.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database and a role for each service: the role owns its database and cannot so much as connect to another. Run on
 * every start, it changes nothing that is there.
 */
final class Databases {

    private Databases() {}

    static List<String> names() {
        return Stream.of(Service.values())
                .filter(Service::hasDatabase)
                .map(Service::database)
                .toList();
    }

    static void createMissing(Postgres postgres, Secrets secrets) {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String name : names()) {
                // Names are ours and the password is hexadecimal: nothing in them needs quoting.
                if (!exists(statement, "select from pg_roles where rolname = '" + name + "'")) {
                    statement.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole password '"
                            + secrets.database(name) + "'");
                }
                if (!exists(statement, "select from pg_database where datname = '" + name + "'")) {
                    statement.execute("create database " + name + " owner " + name);
                }
                statement.execute("revoke all on database " + name + " from public");
            }
            statement.execute("revoke all on database postgres, template1 from public");
        } catch (SQLException e) {
            throw new LocalFailure("the databases cannot be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
