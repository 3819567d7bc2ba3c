package org.countyreporting.conventions.binding.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.countyreporting.vocabulary.UnitId;

/** Canonical text in the column. */
@Converter(autoApply = true)
public class UnitIdColumn implements AttributeConverter<UnitId, String> {

    @Override
    public String convertToDatabaseColumn(UnitId value) {
        return value == null ? null : value.toString();
    }

    @Override
    public UnitId convertToEntityAttribute(String text) {
        return text == null ? null : UnitId.parse(text);
    }
}
