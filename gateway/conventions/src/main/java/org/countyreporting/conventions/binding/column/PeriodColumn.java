package org.countyreporting.conventions.binding.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.countyreporting.vocabulary.Period;

/** Canonical text in the column. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<Period, String> {

    @Override
    public String convertToDatabaseColumn(Period value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Period convertToEntityAttribute(String text) {
        return text == null ? null : Period.parse(text);
    }
}
