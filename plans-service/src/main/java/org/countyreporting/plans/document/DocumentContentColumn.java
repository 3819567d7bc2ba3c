package org.countyreporting.plans.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What was read as JSON in the shape of the API; fields that later versions add are no obstacle. */
@Singleton
@Converter
@Immutable
class DocumentContentColumn implements AttributeConverter<DocumentContent, String> {

    private final ObjectMapper json;

    DocumentContentColumn(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String convertToDatabaseColumn(DocumentContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DocumentContent convertToEntityAttribute(String text) {
        try {
            return json.readValue(text, DocumentContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
