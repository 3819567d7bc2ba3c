package org.countyreporting.conventions.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Frequency;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The values of the vocabulary as the documents describe them. */
final class ValueSchemas {

    private ValueSchemas() {}

    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put(
                "Period",
                text(
                        "Reporting period in SDMX notation: year, half-year, quarter, month or day",
                        "^\\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-\\d{2})?))?$",
                        10,
                        "2020-09"));
        schemas.put(
                "DivisionCode",
                text(
                        "Administrative division (GB/T 2260 and statistical codes): 2, 4, 6, 9 or 12 digits, zero-padded forms accepted",
                        "^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$",
                        12,
                        "3713"));
        schemas.put(
                "UnitId",
                text(
                        "Unified social credit code of the unit (GB 32100), with its check character",
                        "^[0-9A-HJ-NPQRTUWXY]{18}$",
                        18,
                        "11371300004449036H"));
        schemas.put(
                "IfMatch",
                text(
                        "The ETag that was read (RFC 9110), quotes included; `*` for any version",
                        "^(\\*|\\s*(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*\\s*)$",
                        1000,
                        "\"7\""));
        schemas.put("Uuid", formatted("uuid", 36, "8f0b9b5e-0d2c-4a5e-9d53-3f1c86a0c7b1"));
        schemas.put("LocalDate", formatted("date", 10, "2020-09-30"));
        schemas.put("Instant", formatted("date-time", 35, "2020-10-09T01:30:00Z"));
        schemas.put("Frequency", word("How often something is reported", Frequency.values(), "month"));
        schemas.put("DivisionLevel", word("Level of a division", DivisionLevel.values(), "county"));
        return schemas;
    }

    private static Schema text(String description, String pattern, int maxLength, String example) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description(description)
                .pattern(pattern)
                .maxLength(maxLength)
                .examples(List.of(example));
    }

    private static Schema formatted(String format, int maxLength, String example) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .format(format)
                .maxLength(maxLength)
                .examples(List.of(example));
    }

    private static Schema word(String description, Object[] words, String example) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description(description)
                .enumeration(Arrays.stream(words)
                        .map(word -> (Object) word.toString())
                        .toList())
                .examples(List.of(example));
    }
}
