package org.countyreporting.plans.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;

/** All documents. They are read inside the division they belong to. */
@ApplicationScoped
class Documents {

    private final DocumentRepository documents;

    Documents(DocumentRepository documents) {
        this.documents = documents;
    }

    /** 404 for what the reader may not see, as for what is not there. */
    Document forReading(String id, DivisionScope scope) {
        return find(id).filter(document -> scope.covers(document.division()))
                .orElseThrow(
                        () -> Refusal.notFound("没有这份文件，或您无权查看", "There is no such document, or you may not see it"));
    }

    /** Whoever asks: for peers. */
    Optional<Document> find(String id) {
        return documents.findByIdOptional(id);
    }

    /** By hand, because JPA locks nothing that never changes. */
    void lock(String id) {
        documents
                .getSession()
                .createNativeQuery("select id from document where id = ?1 for update", String.class)
                .setQueryPlanCacheable(false)
                .setParameter(1, id)
                .getSingleResult();
    }

    void add(Document document) {
        documents.persistAndFlush(document);
    }

    /** The latest first. */
    List<DocumentSummaryView> page(DivisionCode division, PageRequest page, DivisionScope scope) {
        StringBuilder conditions = new StringBuilder("division like :scope");
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope.prefix() + "%"));
        if (division != null) {
            conditions.append(" and division like :division");
            values.put("division", division.prefix() + "%");
        }
        page.after(2).ifPresent(after -> {
            conditions.append(" and (importedAt < :at or importedAt = :at and id > :id)");
            values.put("at", instant(after.get(0)));
            values.put("id", after.get(1));
        });
        return documents
                .find(
                        "select " + DocumentSummaryView.COLUMNS + " from Document where " + conditions
                                + " order by importedAt desc, id",
                        values)
                .project(Tuple.class)
                .page(0, page.limit() + 1)
                .stream()
                .map(DocumentSummaryView::of)
                .toList();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw PageRequest.badCursor();
        }
    }
}
