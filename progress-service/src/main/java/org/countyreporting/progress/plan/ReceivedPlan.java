package org.countyreporting.progress.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.annotations.Immutable;

/** What a plan is called; {@link Plans} writes it. */
@Entity
@Immutable
@Table(name = "plan")
public class ReceivedPlan {

    @Id
    private String id;

    private String title;

    private UnitId issuer;

    protected ReceivedPlan() {}

    public UnitId issuer() {
        return issuer;
    }

    public String title() {
        return title;
    }
}
