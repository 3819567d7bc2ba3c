package org.countyreporting.conventions.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers remembered by caller and key, for a day. */
@Singleton
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
public class IdempotentAnswers {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    IdempotentAnswers(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What was answered: the body as it went out. */
    record Answer(String target, byte[] digest, int status, Map<String, List<String>> headers, String body) {}

    /** Holds the key until the transaction ends; false while another request holds it. */
    boolean claim(String caller, UUID key) {
        return query(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        statement -> statement.setString(1, caller + " " + key),
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    Optional<Answer> find(String caller, UUID key) {
        return query(
                """
                select target, digest, status, headers, body from idempotent_answer
                where caller = ? and key = ? and answered_at > now() - interval '24 hours'
                """,
                statement -> {
                    statement.setString(1, caller);
                    statement.setObject(2, key);
                },
                row -> new Answer(
                        row.getString(1), row.getBytes(2), row.getInt(3), headers(row.getString(4)), row.getString(5)));
    }

    void keep(String caller, UUID key, Answer answer) {
        update(
                """
                insert into idempotent_answer (caller, key, target, digest, status, headers, body, answered_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, now())
                on conflict (caller, key) do update set target = excluded.target, digest = excluded.digest,
                    status = excluded.status, headers = excluded.headers, body = excluded.body,
                    answered_at = excluded.answered_at
                """,
                statement -> {
                    statement.setString(1, caller);
                    statement.setObject(2, key);
                    statement.setString(3, answer.target());
                    statement.setBytes(4, answer.digest());
                    statement.setInt(5, answer.status());
                    statement.setString(6, text(answer.headers()));
                    statement.setString(7, answer.body());
                });
    }

    /** Removes what is past its day. */
    public void forgetOld() {
        update("delete from idempotent_answer where answered_at < now() - interval '24 hours'", statement -> {});
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseAccessException(e);
        }
    }

    private void update(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseAccessException(e);
        }
    }

    private Map<String, List<String>> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Map<String, List<String>> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database failed; the mapper reads the SQLSTATE of the cause. */
    static final class DatabaseAccessException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DatabaseAccessException(SQLException cause) {
            super(cause);
        }
    }
}
