package org.countyreporting.plans.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** The share of a target that one division has. */
@Entity
@Table(name = "allocation")
class Allocation {

    @Embeddable
    record Key(String target, String division) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private BigDecimal value;

    private BigDecimal denominator;

    protected Allocation() {}
}
