package org.countyreporting.plans.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.vocabulary.DivisionCode;

/** Takes what an office sends, reads it, and keeps both. The same bytes are always read alike. */
@ApplicationScoped
class DocumentImport {

    private final BoundedReader reader;
    private final Documents documents;
    private final Caller caller;
    private final Clock clock;

    DocumentImport(BoundedReader reader, Documents documents, Caller caller, Clock clock) {
        this.reader = reader;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DocumentView receive(Sent sent, Locale language) {
        DivisionCode division = caller.division();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return reader.read(sent, read -> {
            Document document = new Document(division, sent, read, now, caller.subject());
            documents.add(document);
            return DocumentView.of(document, language);
        });
    }
}
