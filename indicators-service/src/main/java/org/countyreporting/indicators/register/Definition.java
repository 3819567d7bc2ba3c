package org.countyreporting.indicators.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "definition")
class Definition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Type type;

    @Column(nullable = false)
    private String code;

    /** Counted by hand while the code is held, because the kept version carries the new count. */
    @Column(nullable = false)
    private long version;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String document;

    protected Definition() {}

    Definition(Type type, String code) {
        this.type = type;
        this.code = code;
    }

    Definition become(String next) {
        document = next;
        version++;
        return this;
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    String document() {
        return document;
    }

    Registered registered() {
        return new Registered(id, code, version, document);
    }
}
