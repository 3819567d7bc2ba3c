package org.countyreporting.progress.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.annotations.Immutable;

/** A reporting unit (填报单位) as plans-service last told it; {@link Units} writes it, by version. */
@Entity
@Immutable
@Table(name = "unit")
public class KnownUnit {

    @Id
    private String id;

    private long version;
    private String name;
    private DivisionCode division;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    protected KnownUnit() {}

    public KnownUnit(UnitId id, long version, String name, DivisionCode division, UnitKind kind) {
        this.id = id.text();
        this.version = version;
        this.name = name;
        this.division = division;
        this.kind = kind;
    }

    public UnitId id() {
        return UnitId.parse(id);
    }

    long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public DivisionCode division() {
        return division;
    }

    public UnitKind kind() {
        return kind;
    }
}
