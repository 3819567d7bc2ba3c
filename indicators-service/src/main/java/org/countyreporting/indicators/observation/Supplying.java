package org.countyreporting.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.unit.Unit;
import org.countyreporting.indicators.unit.UnitRegister;
import org.countyreporting.indicators.unit.Units;

/** A supplying system states its values: created, updated or unchanged, and what has no place is named. */
@ApplicationScoped
class Supplying {

    private static final int MOST_QUESTIONS = 100;

    private final Staging staging;
    private final DataElements elements;
    private final Units units;
    private final UnitRegister register;
    private final Caller caller;
    private final Clock clock;

    Supplying(Staging staging, DataElements elements, Units units, UnitRegister register, Caller caller, Clock clock) {
        this.staging = staging;
        this.elements = elements;
        this.units = units;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes a batch in; a dry run and an atomic batch with rejections write nothing. */
    @Transactional
    Intake supply(Iterator<SentRow> observations, Mode mode, boolean dryRun) {
        Intake intake = new Intake();
        Instant now = clock.instant();
        RowReading reading = new RowReading(elements.all(), caller.scope(), intake);
        staging.copy(new Rows(observations, reading));
        dropDuplicates(intake);
        dropForeignUnits(intake);
        boolean writes = !dryRun && (mode == Mode.PARTIAL || intake.rejected() == 0);
        int source = staging.source(caller.subject(), now);
        Staging.Counts counts = staging.count(source);
        intake.counted(counts.created(), counts.updated(), counts.unchanged());
        if (writes) {
            if (counts.created() + counts.updated() > 0) {
                staging.apply(source, caller.name(), now, counts.updated() > 0);
            }
            staging.endWaiting(source, now);
        }
        return intake;
    }

    private void dropDuplicates(Intake intake) {
        List<Staging.Duplicate> duplicates = staging.duplicates();
        for (Staging.Duplicate duplicate : duplicates) {
            if (duplicate.differs()) {
                intake.reject(duplicate.row(), RejectionCode.CONFLICTING_DUPLICATE, null);
            } else {
                intake.notice(
                        duplicate.row(),
                        "row",
                        "duplicate",
                        "与第 " + duplicate.first() + " 行相同，只计一次",
                        "is the same as row " + duplicate.first() + " and counts once");
            }
        }
        staging.drop(duplicates.stream().map(Staging.Duplicate::row).toList());
    }

    private void dropForeignUnits(Intake intake) {
        Set<Staging.UnitAt> used = staging.units();
        Map<String, Unit> known =
                new HashMap<>(units.byId(used.stream().map(Staging.UnitAt::unit).toList()));
        List<Long> dropped = new ArrayList<>();
        int asked = 0;
        for (Staging.UnitAt each : used) {
            Optional<RejectionCode> refusal = Optional.empty();
            if (!known.containsKey(each.unit())) {
                UnitRegister.Answer answer =
                        asked++ < MOST_QUESTIONS ? register.ask(each.unit()) : new UnitRegister.Answer.Unreachable();
                if (answer instanceof UnitRegister.Answer.Known told) {
                    units.save(told.unit());
                    known.put(each.unit(), told.unit());
                } else if (answer instanceof UnitRegister.Answer.Unknown) {
                    refusal = Optional.of(RejectionCode.UNKNOWN_UNIT);
                } else {
                    intake.notice(
                            staging.rowsOf(each).get(0),
                            "unit",
                            "unit-unconfirmed",
                            "单位 " + each.unit() + " 暂时无法核对，已先行接收",
                            "unit " + each.unit() + " cannot be checked just now and is taken as it is");
                }
            }
            Unit unit = known.get(each.unit());
            if (unit != null && !unit.division().text().equals(each.division())) {
                refusal = Optional.of(RejectionCode.UNIT_OF_OTHER_DIVISION);
            }
            if (refusal.isPresent()) {
                List<Long> rows = staging.rowsOf(each);
                RejectionCode code = refusal.get();
                rows.forEach(row -> intake.reject(row, code, each.unit()));
                dropped.addAll(rows);
            }
        }
        staging.drop(dropped);
    }

    /** The rows that can be read, one by one as they come in. */
    private static final class Rows implements Iterator<StagedRow> {

        private final Iterator<SentRow> sent;
        private final RowReading reading;
        private long row;
        private StagedRow next;

        Rows(Iterator<SentRow> sent, RowReading reading) {
            this.sent = sent;
            this.reading = reading;
        }

        @Override
        public boolean hasNext() {
            while (next == null && sent.hasNext()) {
                next = reading.read(++row, sent.next()).orElse(null);
            }
            return next != null;
        }

        @Override
        public StagedRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            StagedRow current = next;
            next = null;
            return current;
        }
    }
}
