package org.countyreporting.plans.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which plan has an id of a target, and how often the target has been shared out. */
@Entity
@Table(name = "target")
class RegisteredTarget {

    @Id
    private String id;

    @Column(nullable = false)
    private String plan;

    @Column(nullable = false)
    private boolean published;

    @Column(name = "allocation_version", nullable = false)
    private long allocationVersion;

    protected RegisteredTarget() {}
}
