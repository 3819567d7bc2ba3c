package org.countyreporting.plans.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A unit that the published revision of a plan names, and that may therefore read it. */
@Entity
@Table(name = "plan_unit")
class PlanUnit {

    @Embeddable
    record Key(String unit, String plan) implements Serializable {}

    @EmbeddedId
    private Key key;

    protected PlanUnit() {}
}
