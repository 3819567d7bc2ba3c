package org.countyreporting.plans.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

@Entity
@Table(name = "unit")
class Unit {

    @Id
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String division;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitKind kind;

    /** Counted by hand under a row lock, because the message of a change carries the new count. */
    @Column(nullable = false)
    private long version;

    protected Unit() {}

    UnitId id() {
        return UnitId.parse(id);
    }

    String name() {
        return name;
    }

    DivisionCode division() {
        return DivisionCode.parse(division);
    }

    UnitKind kind() {
        return kind;
    }

    long version() {
        return version;
    }

    boolean isAsIn(UnitChange change) {
        return name.equals(change.name()) && division().equals(change.division()) && kind == change.kind();
    }

    void become(UnitChange change) {
        name = change.name();
        division = change.division().text();
        kind = change.kind();
        version++;
    }
}
