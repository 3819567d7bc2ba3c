package org.countyreporting.plans.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.vocabulary.DivisionCode;

/** Reads documents as far as the caller may. */
@ApplicationScoped
public class DocumentReading {

    private final Documents documents;
    private final DivisionTable divisions;
    private final Caller caller;

    DocumentReading(Documents documents, DivisionTable divisions, Caller caller) {
        this.documents = documents;
        this.divisions = divisions;
        this.caller = caller;
    }

    @Transactional
    public DocumentView one(String id, Locale language) {
        return DocumentView.of(documents.forReading(id, caller.scope()), language);
    }

    /** A document with the text that its offsets count. */
    public record WithText(@JsonUnwrapped DocumentView document, String text) {}

    /** For a peer, which looks at whose it is by itself. */
    @Transactional
    public Optional<WithText> oneForPeer(String id) {
        return documents
                .find(id)
                .map(document -> new WithText(DocumentView.of(document, Locale.SIMPLIFIED_CHINESE), document.text()));
    }

    /** One at a time: whoever else makes something of the document waits for the end of the transaction. */
    @Transactional
    public void lock(String id) {
        documents.lock(id);
    }

    @Transactional
    public String text(String id) {
        return documents.forReading(id, caller.scope()).text();
    }

    /** One row more than asked for, when there are more. */
    @Transactional
    List<DocumentSummaryView> list(DivisionCode division, PageRequest page) {
        if (division != null) {
            caller.scope().requireForReading(division);
            divisions.require(division);
        }
        return documents.page(division, page, caller.scope());
    }
}
