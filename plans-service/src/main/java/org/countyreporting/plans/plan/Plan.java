package org.countyreporting.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.OptionalInt;
import java.util.UUID;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** The plan through all its revisions: which one is published, which one is being written. */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private String id;

    @Column(nullable = false)
    private String division;

    @Column(nullable = false)
    private String issuer;

    @Column(nullable = false)
    private int year;

    @Column(name = "published_revision")
    private Integer publishedRevision;

    @Column(name = "draft_revision")
    private Integer draftRevision;

    /** The official document it was made of, or null. */
    private String document;

    /**
     * Counts every change of the aggregate, its revisions' and allocations' included, under a row lock: JPA's own
     * version would count this row's changes only, and after the message has been written.
     */
    @Column(nullable = false)
    private long version;

    protected Plan() {}

    /** @param document what it is made of, or null */
    static Plan draftOf(NewPlan content, String document) {
        Plan plan = sketchOf(content);
        plan.id = UUID.randomUUID().toString();
        plan.document = document;
        return plan;
    }

    /** As a draft would be, without an id: it is not kept. */
    static Plan sketchOf(NewPlan content) {
        Plan plan = new Plan();
        plan.describe(content);
        plan.draftRevision = 1;
        plan.version = 1;
        return plan;
    }

    public String id() {
        return id;
    }

    public DivisionCode division() {
        return DivisionCode.parse(division);
    }

    public UnitId issuer() {
        return UnitId.parse(issuer);
    }

    public int year() {
        return year;
    }

    public OptionalInt publishedRevision() {
        return publishedRevision == null ? OptionalInt.empty() : OptionalInt.of(publishedRevision);
    }

    public OptionalInt draftRevision() {
        return draftRevision == null ? OptionalInt.empty() : OptionalInt.of(draftRevision);
    }

    public long version() {
        return version;
    }

    /** The published revision, else the draft. */
    public int shownRevision() {
        return publishedRevision().orElseGet(() -> draftRevision);
    }

    /** Whether division, issuer or year would change: entries and figures hang on them once published. */
    boolean differsInIdentity(NewPlan change) {
        return year != change.year() || !division().equals(change.division()) || !issuer().equals(change.issuer());
    }

    void describe(NewPlan content) {
        division = content.division().text();
        issuer = content.issuer().text();
        year = content.year();
    }

    /** What is written becomes what holds. */
    public void publishDraft() {
        publishedRevision = draftRevision;
        draftRevision = null;
        changed();
    }

    public int openDraft() {
        draftRevision = publishedRevision + 1;
        changed();
        return draftRevision;
    }

    /** Something that belongs to the plan has changed. */
    public void changed() {
        version++;
    }
}
