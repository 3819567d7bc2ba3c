package org.countyreporting.indicators.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * Works a staged batch off in one transaction, so that there is never half of one: a process that dies leaves what was
 * staged, and the next begins anew. Progress and cancellation go through transactions of their own.
 */
@ApplicationScoped
class Loading {

    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Operations operations;
    private final Taking taking;
    private final StagedRows staged;
    private final Remarks remarks;

    Loading(Operations operations, Taking taking, StagedRows staged, Remarks remarks) {
        this.operations = operations;
        this.taking = taking;
        this.staged = staged;
        this.remarks = remarks;
    }

    private static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Another process works on it, or was stopped so short a time ago that it cannot be told yet. */
    static final class Occupied extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void load(UUID id) {
        QuarkusTransaction.requiringNew().call(() -> operations.start(id)).ifPresent(this::work);
        QuarkusTransaction.requiringNew().run(() -> staged.drop(StagedRows.Table.of(id, 0)));
    }

    private void work(Operation operation) {
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> take(operation));
        } catch (Cancelled e) {
            // nothing of it stays: the transaction is rolled back
        }
    }

    private void take(Operation operation) {
        if (!operations.hold(operation.id())) {
            throw new Occupied();
        }
        Intake intake =
                taking.take(operation.table(), operation.terms(), PATIENCE, done -> advance(operation.id(), done));
        remarks.keep(operation.table(), operation.id());
        if (!operations.finish(operation.id(), intake.stateUnder(operation.terms()), intake)) {
            throw new Cancelled();
        }
    }

    private void advance(UUID id, long done) {
        if (!QuarkusTransaction.requiringNew().call(() -> operations.advance(id, done))) {
            throw new Cancelled();
        }
    }

    /** It was tried often enough. */
    void giveUp(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            operations.end(id, OperationState.FAILED);
            staged.drop(StagedRows.Table.of(id, 0));
        });
    }
}
