package org.countyreporting.plans.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.countyreporting.plans.document.outline.DocumentKind;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.LazyGroup;

/** A document as it was sent and as it was read. It never changes: who corrects it sends another. */
@Entity
@Immutable
@Table(name = "document")
class Document {

    @Id
    private String id;

    /** Whose it is: the division of who sent it, whatever it is about. */
    @Column(nullable = false)
    private String division;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    private String title;

    private Integer year;

    private Period period;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    private String charset;

    /** Kept so that it can be read again by better rules. */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("original")
    @Column(nullable = false)
    private byte[] original;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("text")
    @Column(nullable = false)
    private String text;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("content")
    @Convert(converter = DocumentContentColumn.class)
    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(
            read = "convert_to(cast(content as text), 'UTF8')",
            write = "cast(convert_from(?, 'UTF8') as jsonb)")
    private DocumentContent content;

    /** Version of the rules it was read by. */
    @Column(nullable = false)
    private int reader;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    @Column(name = "imported_by", nullable = false)
    private String importedBy;

    @Column(nullable = false)
    private long version;

    protected Document() {}

    Document(DivisionCode division, Sent sent, ReadText read, Instant importedAt, String importedBy) {
        this.id = UUID.randomUUID().toString();
        this.division = division.text();
        this.kind = read.content().kind();
        this.title = read.content().title();
        this.year = read.content().metadata().year();
        this.period = read.content().metadata().period();
        this.mediaType = sent.format().mediaType();
        this.charset = sent.charset();
        this.original = sent.body();
        this.text = read.text();
        this.content = read.content();
        this.reader = ReadText.RULES;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        this.version = 1;
    }

    String id() {
        return id;
    }

    DivisionCode division() {
        return DivisionCode.parse(division);
    }

    String text() {
        return text;
    }

    DocumentContent content() {
        return content;
    }

    String mediaType() {
        return mediaType;
    }

    DocumentKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Integer year() {
        return year;
    }

    Period period() {
        return period;
    }

    Instant importedAt() {
        return importedAt;
    }

    String importedBy() {
        return importedBy;
    }

    long version() {
        return version;
    }
}
