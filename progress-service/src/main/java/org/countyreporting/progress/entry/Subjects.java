package org.countyreporting.progress.entry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Subjects as lines of a text: what an identity provider calls a person holds no line break. */
@Converter
public class Subjects implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> subjects) {
        return String.join("\n", subjects);
    }

    @Override
    public Set<String> convertToEntityAttribute(String text) {
        return new LinkedHashSet<>(Arrays.asList(text.split("\n")));
    }
}
