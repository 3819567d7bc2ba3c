package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.indicators.database.Forgetful;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Jdbi;

/** Operations, queued, running and over. Their times are real ones, whatever the business clock says. */
@Singleton
class Operations implements Forgetful {

    private final Jdbi jdbi;

    Operations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void open(UUID id, Terms terms, long rows) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into operation (id, division, supplier, submitted_by, atomic, dry_run, state, row_count,
                            created_at)
                        values (:id, :division, :supplier, :name, :atomic, :dryRun, 'queued', :rows, clock_timestamp())
                        """)
                .bind("id", id)
                .bind("division", terms.division().text())
                .bind("supplier", terms.supplier())
                .bind("name", terms.name())
                .bind("atomic", terms.mode() == Mode.ATOMIC)
                .bind("dryRun", terms.dryRun())
                .bind("rows", rows)
                .execute());
    }

    /** Empty when it was cancelled, or is over. */
    Optional<Operation> start(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        update operation set state = 'running', done = 0, started_at = clock_timestamp()
                        where id = :id and state in ('queued', 'running') returning *
                        """)
                .bind("id", id)
                .map((row, context) -> operation(row))
                .findOne());
    }

    /** Holds the operation until the transaction ends; false while another process works on it. */
    boolean hold(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:id, 2))")
                        .bind("id", id.toString())
                        .mapTo(Boolean.class)
                        .one());
    }

    /** False when it was cancelled meanwhile. */
    boolean advance(UUID id, long done) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update operation set done = :done where id = :id and state = 'running'")
                        .bind("id", id)
                        .bind("done", done)
                        .execute())
                == 1;
    }

    /** False when it was cancelled meanwhile. */
    boolean finish(UUID id, OperationState state, Intake intake) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                update operation set state = :state, done = row_count, finished_at = clock_timestamp(),
                                    created = :created, updated = :updated, unchanged = :unchanged,
                                    rejected = :rejected
                                where id = :id and state in ('queued', 'running')
                                """)
                        .bind("id", id)
                        .bind("state", state.toString())
                        .bind("created", intake.created())
                        .bind("updated", intake.updated())
                        .bind("unchanged", intake.unchanged())
                        .bind("rejected", intake.rejected())
                        .execute())
                == 1;
    }

    /** Ends one that is not over without a result; false when it is over. */
    boolean end(UUID id, OperationState state) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                update operation set state = :state, finished_at = clock_timestamp()
                                where id = :id and state in ('queued', 'running')
                                """)
                        .bind("id", id)
                        .bind("state", state.toString())
                        .execute())
                == 1;
    }

    Optional<Operation> find(UUID id, DivisionScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from operation where id = :id and starts_with(division, :prefix)")
                .bind("id", id)
                .bind("prefix", scope.prefix())
                .map((row, context) -> operation(row))
                .findOne());
    }

    /** Whose it is, for the one who names it. */
    Optional<DivisionCode> divisionOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select division from operation where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(DivisionCode::parse));
    }

    /** Newest first. */
    List<Operation> before(Instant created, UUID id, DivisionScope scope, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from operation
                        where (created_at, id) < (:created, :id) and starts_with(division, :prefix)
                        order by created_at desc, id desc limit :limit
                        """)
                .bind("created", created.atOffset(ZoneOffset.UTC))
                .bind("id", id)
                .bind("prefix", scope.prefix())
                .bind("limit", limit)
                .map((row, context) -> operation(row))
                .list());
    }

    /** Forgets what has been over for long, with all that was said of it. */
    @Override
    public void forget() {
        jdbi.useHandle(handle -> handle.execute("delete from operation where finished_at < now() - interval '7 days'"));
    }

    private static Operation operation(ResultSet row) throws SQLException {
        Terms terms = new Terms(
                row.getString("supplier"),
                row.getString("submitted_by"),
                DivisionCode.parse(row.getString("division")),
                row.getBoolean("atomic") ? Mode.ATOMIC : Mode.PARTIAL,
                row.getBoolean("dry_run"));
        Operation.Counts counts = row.getObject("created") == null
                ? null
                : new Operation.Counts(
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("rejected"));
        return new Operation(
                row.getObject("id", UUID.class),
                terms,
                OperationState.of(row.getString("state")),
                row.getLong("row_count"),
                row.getLong("done"),
                counts,
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
