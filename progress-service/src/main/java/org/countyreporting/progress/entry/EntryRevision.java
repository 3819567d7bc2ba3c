package org.countyreporting.progress.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;

/** A submission as it was made (修订): what it says never changes, only what was decided on it. */
@Entity
@Table(name = "entry_revision")
public class EntryRevision {

    @EmbeddedId
    private RevisionKey key;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    @Column(updatable = false, columnDefinition = "jsonb")
    @Convert(converter = ContentColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Content content;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Column(name = "correction_reason", updatable = false)
    private String correctionReason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    protected EntryRevision() {}

    EntryRevision(RevisionKey key, Content content, Instant submittedAt, String submittedBy, String correctionReason) {
        this.key = key;
        this.state = RevisionState.SUBMITTED;
        this.content = content;
        this.submittedAt = submittedAt;
        this.submittedBy = submittedBy;
        this.correctionReason = correctionReason;
    }

    int number() {
        return key.number();
    }

    RevisionState state() {
        return state;
    }

    Content content() {
        return content;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    String correctionReason() {
        return correctionReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String reason() {
        return reason;
    }

    void decide(RevisionState decision, Person by, Instant at, String reason) {
        this.state = decision;
        this.decidedBy = by.name();
        this.decidedAt = at;
        this.reason = reason;
    }

    void supersede() {
        this.state = RevisionState.SUPERSEDED;
    }
}
