package org.countyreporting.progress.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.unit.KnownUnit;
import org.countyreporting.progress.unit.UnitKind;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.annotations.ColumnTransformer;

/** A progress entry (进展填报): what is being written, and how far its submissions have come. */
@Entity
@Table(name = "progress_entry")
public class ProgressEntry {

    @Id
    private UUID id;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "obligation", updatable = false)
    private Obligation obligation;

    private DivisionCode division;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    private boolean unconfirmed;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private int revision;

    @Column(name = "accepted_revision")
    private Integer acceptedRevision;

    @Column(columnDefinition = "jsonb")
    @Convert(converter = ContentColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Content content;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Convert(converter = Subjects.class)
    private Set<String> authors;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "correction_reason")
    private String correctionReason;

    protected ProgressEntry() {}

    /**
     * @param division of the unit
     * @param unit null while plans-service could not be asked about it
     */
    ProgressEntry(Obligation obligation, DivisionCode division, KnownUnit unit) {
        this.id = UUID.randomUUID();
        this.obligation = obligation;
        this.division = division;
        this.unitKind = unit == null ? UnitKind.INSTITUTION : unit.kind();
        this.unconfirmed = unit == null;
        this.state = EntryState.DRAFT;
        this.authors = Set.of();
        obligation.begunBy(id);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Obligation obligation() {
        return obligation;
    }

    public UnitId unit() {
        return obligation.unit();
    }

    DivisionCode division() {
        return division;
    }

    UnitKind unitKind() {
        return unitKind;
    }

    boolean isUnconfirmed() {
        return unconfirmed;
    }

    EntryState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    Integer acceptedRevision() {
        return acceptedRevision;
    }

    Content content() {
        return content;
    }

    String enteredBy() {
        return enteredBy;
    }

    boolean isOnBehalf() {
        return onBehalf;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    String acceptedBy() {
        return acceptedBy;
    }

    String returnReason() {
        return returnReason;
    }

    String correctionReason() {
        return correctionReason;
    }

    /** Whether this person ever wrote to it or submitted it: then another has to review. */
    public boolean isWorkOf(Person person) {
        return authors.contains(person.subject());
    }

    void write(Content content, Person by, boolean onBehalf) {
        state = state.after(Step.EDIT);
        this.content = content;
        this.enteredBy = by.name();
        this.onBehalf = onBehalf;
        signedBy(by);
    }

    EntryRevision submit(Person by, Instant at) {
        state = state.after(Step.SUBMIT);
        revision++;
        submittedAt = at;
        submittedBy = by.name();
        returnReason = null;
        signedBy(by);
        return new EntryRevision(new RevisionKey(id, revision), content, at, by.name(), correctionReason);
    }

    void accept(Person by, Instant at) {
        state = state.after(Step.ACCEPT);
        acceptedRevision = revision;
        acceptedAt = at;
        acceptedBy = by.name();
        correctionReason = null;
    }

    void giveBack(String reason) {
        state = state.after(Step.RETURN);
        returnReason = reason;
    }

    void correct(String reason) {
        state = state.after(Step.CORRECT);
        correctionReason = reason;
    }

    void confirm(KnownUnit unit) {
        unconfirmed = false;
        unitKind = unit.kind();
        division = unit.division();
    }

    private void signedBy(Person person) {
        Set<String> signed = new LinkedHashSet<>(authors);
        signed.add(person.subject());
        authors = signed;
    }
}
