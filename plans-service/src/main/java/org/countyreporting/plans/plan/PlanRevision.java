package org.countyreporting.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.countyreporting.plans.target.Target;
import org.hibernate.annotations.ColumnTransformer;

/** What a plan says in one of its revisions. Once published it never changes, which the database guards too. */
@Entity
@Table(name = "plan_revision")
public class PlanRevision {

    /** Which revision of which plan. */
    @Embeddable
    public record Key(String plan, int revision) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private String title;

    @Column(name = "document_number")
    private String documentNumber;

    @Convert(converter = PlanContentColumn.class)
    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private PlanContent content;

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    @Column(name = "drafted_by", nullable = false)
    private String draftedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected PlanRevision() {}

    PlanRevision(Key key) {
        this.key = key;
    }

    /** The next draft begins as the published one stands. */
    public PlanRevision next(Instant at, String by) {
        PlanRevision next = new PlanRevision(new Key(key.plan(), key.revision() + 1));
        next.write(title, documentNumber, content.withTargets(Target::carriedOver), at, by);
        return next;
    }

    void write(String newTitle, String newDocumentNumber, PlanContent newContent, Instant at, String by) {
        title = newTitle;
        documentNumber = newDocumentNumber;
        content = newContent;
        draftedAt = at;
        draftedBy = by;
    }

    public void publish(Instant at, String by) {
        publishedAt = at;
        publishedBy = by;
    }

    Key key() {
        return key;
    }

    public int revision() {
        return key.revision();
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public PlanContent content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
