package org.countyreporting.plans.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hibernate.annotations.Immutable;

/**
 * What was read as JSON in the shape of the API; fields that later versions add are no obstacle. It travels as UTF-8: of a
 * long document it is some twenty megabytes, and four times that on its way through a String.
 */
@Singleton
@Converter
@Immutable
class DocumentContentColumn implements AttributeConverter<DocumentContent, byte[]> {

    private final ObjectMapper json;

    DocumentContentColumn(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public byte[] convertToDatabaseColumn(DocumentContent content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DocumentContent convertToEntityAttribute(byte[] text) {
        try {
            return json.readValue(text, DocumentContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
