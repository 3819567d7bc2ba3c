package org.countyreporting.progress.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One thing owed (应报): a task × a unit × an occurrence. What follows from the plan is written by {@link Derivation} in
 * one statement for a whole plan; what follows from reporting is written here. It has no version: its writers hold the
 * lock of the entry or of the row.
 */
@Entity
@DynamicUpdate
public class Obligation {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String plan;

    @Column(updatable = false)
    private String task;

    @Column(updatable = false)
    private UnitId unit;

    @Column(updatable = false)
    private Period period;

    @Column(name = "period_first", updatable = false)
    private LocalDate periodFirst;

    @Column(name = "period_last", updatable = false)
    private LocalDate periodLast;

    @Column(updatable = false, columnDefinition = "jsonb")
    @Convert(converter = AskedFigures.class)
    private List<AskedFigure> figures;

    @Column(name = "plan_division", updatable = false)
    private String planDivision;

    @Column(name = "unit_division", updatable = false)
    private String unitDivision;

    @Column(name = "review_unit", updatable = false)
    private UnitId reviewUnit;

    @Column(name = "due_working_days", updatable = false)
    private int dueWorkingDays;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "in_force")
    private boolean inForce;

    @Column(name = "first_submitted_on")
    private LocalDate firstSubmittedOn;

    private UUID entry;

    @Column(name = "cancelled_at", updatable = false)
    private Instant cancelledAt;

    @Column(name = "waived_at")
    private Instant waivedAt;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waiver_reason")
    private String waiverReason;

    protected Obligation() {}

    public UUID id() {
        return id;
    }

    public String plan() {
        return plan;
    }

    public String task() {
        return task;
    }

    public UnitId unit() {
        return unit;
    }

    public Period period() {
        return period;
    }

    LocalDate periodLast() {
        return periodLast;
    }

    public List<AskedFigure> figures() {
        return figures;
    }

    public DivisionCode planDivision() {
        return DivisionCode.parse(planDivision);
    }

    /** Null until plans-service has told us of the unit. */
    public DivisionCode unitDivision() {
        return unitDivision == null ? null : DivisionCode.parse(unitDivision);
    }

    public UnitId reviewUnit() {
        return reviewUnit;
    }

    int dueWorkingDays() {
        return dueWorkingDays;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The entry that was begun for it, or null. */
    public UUID entry() {
        return entry;
    }

    Instant waivedAt() {
        return waivedAt;
    }

    String waivedBy() {
        return waivedBy;
    }

    String waiverReason() {
        return waiverReason;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public Timeliness timeliness(LocalDate today) {
        boolean owedStill = cancelledAt == null && waivedAt == null;
        return firstSubmittedOn == null && !owedStill ? null : Timeliness.of(firstSubmittedOn, dueOn, today);
    }

    /** An entry was begun for it. */
    public void begunBy(UUID entry) {
        this.entry = entry;
    }

    public void submitted(LocalDate today) {
        standing = Standing.SUBMITTED;
        firstSubmittedOn = firstSubmittedOn == null ? today : firstSubmittedOn;
    }

    public void accepted() {
        standing = Standing.ACCEPTED;
        inForce = true;
    }

    public void returned() {
        standing = Standing.RETURNED;
    }

    void waive(String reason, String by, Instant at) {
        if (isCancelled()) {
            throw Refusal.conflict("该应报事项已取消，无需免报", "It is cancelled, there is nothing to waive");
        }
        if (standing != Standing.OPEN) {
            throw Refusal.conflict("该应报事项已有填报，不能免报", "It has been reported on, it cannot be waived");
        }
        if (waivedAt != null) {
            throw Refusal.conflict("该应报事项已由 " + waivedBy + " 免报", "It was waived already, by " + waivedBy);
        }
        waivedAt = at;
        waivedBy = by;
        waiverReason = reason;
    }
}
