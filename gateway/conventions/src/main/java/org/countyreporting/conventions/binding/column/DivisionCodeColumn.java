package org.countyreporting.conventions.binding.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.countyreporting.vocabulary.DivisionCode;

/** Canonical text in the column. */
@Converter(autoApply = true)
public class DivisionCodeColumn implements AttributeConverter<DivisionCode, String> {

    @Override
    public String convertToDatabaseColumn(DivisionCode value) {
        return value == null ? null : value.toString();
    }

    @Override
    public DivisionCode convertToEntityAttribute(String text) {
        return text == null ? null : DivisionCode.parse(text);
    }
}
