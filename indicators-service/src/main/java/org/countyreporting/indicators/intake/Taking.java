package org.countyreporting.indicators.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a staged batch in, within one transaction: created, updated or unchanged, and what has no place is named. */
@Singleton
class Taking {

    /** Of the difference, in blocks of eight kilobytes: some hundred thousand rows. */
    private static final long SLICE = 1500;

    private final StagedRows staged;
    private final UnitChecks units;
    private final Suppliers suppliers;
    private final Difference difference;
    private final PlainRows plain;
    private final Remarks remarks;
    private final Clock clock;

    Taking(
            StagedRows staged,
            UnitChecks units,
            Suppliers suppliers,
            Difference difference,
            PlainRows plain,
            Remarks remarks,
            Clock clock) {
        this.staged = staged;
        this.units = units;
        this.suppliers = suppliers;
        this.difference = difference;
        this.plain = plain;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * A dry run and an atomic batch with rejections write nothing.
     *
     * @param patience how long to wait for another batch of the same supplier
     */
    Intake take(StagedRows.Table table, Terms terms, Duration patience, Progress progress) {
        staged.analyse(table);
        Optional<Intake> atOnce = table.plain() && terms.writes(0)
                ? said(plain.take(table, terms.name(), hold(terms, patience, Difference.SETTINGS)))
                : Optional.empty();
        return atOnce.orElseGet(() -> takeInSteps(table, terms, patience, progress));
    }

    /** The same for few plain rows, given as COPY reads them; nothing when they turn out not to be plain. */
    Optional<Intake> takeFew(String lines, long rows, Terms terms, Duration patience) {
        return said(plain.takeFew(lines, rows, terms.name(), hold(terms, patience, PlainRows.SETTINGS_FOR_FEW)));
    }

    private Intake takeInSteps(StagedRows.Table table, Terms terms, Duration patience, Progress progress) {
        Instant now = clock.instant();
        Remarks.Count count = checked(table);
        boolean mayWrite = terms.writes(count.rejected());
        int source = mayWrite ? suppliers.hold(terms.supplier(), patience, now) : suppliers.find(terms.supplier());
        difference.compare(table, source);
        Difference.Size size = difference.size(table);
        if (size.repeated() > 0) {
            difference.dropRepeated(table);
            size = difference.size(table);
            count = remarks.count(table);
        }
        if (terms.refuses(count.rejected())) {
            size = Difference.Size.NOTHING;
        } else if (terms.writes(count.rejected())) {
            write(table, new Difference.Act(source, null, now), terms, size, progress);
        }
        return Intake.of(
                size,
                count,
                count.said() == 0 ? List.of() : remarks.first(table, false),
                count.noticed() == 0 ? List.of() : remarks.first(table, true));
    }

    private Difference.Act hold(Terms terms, Duration patience, String settings) {
        Instant now = clock.instant();
        return new Difference.Act(suppliers.hold(terms.supplier(), patience, now, settings), null, now);
    }

    private static Optional<Intake> said(Optional<Difference.Size> taken) {
        return taken.map(size -> Intake.of(size, Remarks.Count.NOTHING, List.of(), List.of()));
    }

    private Remarks.Count checked(StagedRows.Table table) {
        if (table.plain()) {
            return Remarks.Count.NOTHING;
        }
        units.check(table);
        return remarks.count(table);
    }

    private void write(
            StagedRows.Table table, Difference.Act act, Terms terms, Difference.Size size, Progress progress) {
        if (size.created() + size.updated() > 0) {
            act = act.known(suppliers.origin(act.source(), terms.name(), act.at()));
            for (long first = 0; first < size.blocks(); first += SLICE) {
                long end = Math.min(first + SLICE, size.blocks());
                if (size.created() > 0) {
                    difference.create(act, first, end);
                }
                if (size.updated() > 0) {
                    difference.change(act, first, end);
                }
                progress.done(table.rows() * end / size.blocks());
            }
        }
        difference.endWaiting(table, act);
    }
}
