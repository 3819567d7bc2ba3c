package org.countyreporting.progress.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.progress.PeerStub;

/** A document as plans-service answers it, put together piece by piece. */
final class OfficialDocument {

    private final String id = UUID.randomUUID().toString();
    private final String text;
    private final List<Map<String, Object>> outline = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private String division = "371302";

    OfficialDocument(String text) {
        this.text = text;
    }

    OfficialDocument of(String division) {
        this.division = division;
        return this;
    }

    OfficialDocument with(Map<String, Object> piece) {
        outline.add(piece);
        return this;
    }

    /** A piece that begins with its label and ends before the next words given, or with the text. */
    @SafeVarargs
    final Map<String, Object> piece(
            String kind, String role, String label, String heading, String begins, Map<String, Object>... children) {
        Map<String, Object> piece = new LinkedHashMap<>();
        int start = text.indexOf(begins);
        piece.put("label", label);
        piece.put("level", 1);
        piece.put("kind", kind);
        if (role != null) {
            piece.put("role", role);
        }
        if (heading != null) {
            piece.put("heading", heading);
        }
        int line = text.indexOf('\n', start);
        int end = children.length == 0 ? line : (int) children[children.length - 1].get("end");
        piece.put("start", start);
        piece.put("end", end < 0 ? text.length() : end);
        piece.put("children", List.of(children));
        return piece;
    }

    OfficialDocument stating(String quote, String subject, String value, String unit, boolean cumulative) {
        Map<String, Object> fact = new LinkedHashMap<>();
        int start = text.indexOf(quote);
        fact.put("quote", quote);
        fact.put("start", start);
        fact.put("end", start + quote.length());
        fact.put("path", List.of());
        fact.put("subject", subject);
        fact.put("kind", "count");
        fact.put("value", new java.math.BigDecimal(value));
        fact.put("unit", unit);
        fact.put("approximate", false);
        fact.put("cumulative", cumulative);
        facts.add(fact);
        return this;
    }

    /** Makes plans-service know it. */
    String sent() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("division", division);
        document.put("preamble", "");
        document.put("outline", outline);
        document.put("facts", facts);
        document.put("text", text);
        document.put("findings", List.of());
        try {
            PeerStub.knowsDocument(id, new ObjectMapper().writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }
}
