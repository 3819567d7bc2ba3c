package org.countyreporting.indicators.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;

/** What a definition said in one of its versions, since when and by whom. Never changes. */
@Entity
@Table(name = "definition_version")
class DefinitionVersion {

    @Embeddable
    record Key(int definition, long version) implements Serializable {}

    @EmbeddedId
    private Key key;

    @ManyToOne
    @JoinColumn(name = "definition", insertable = false, updatable = false)
    private Definition definition;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String document;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected DefinitionVersion() {}

    DefinitionVersion(Definition definition, String changedBy, Instant changedAt) {
        this.key = new Key(definition.id(), definition.version());
        this.document = definition.document();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    long version() {
        return key.version();
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    Registered registered() {
        return new Registered(key.definition(), definition.code(), key.version(), document);
    }
}
