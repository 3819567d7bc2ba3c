package org.countyreporting.conventions.contract;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Bounds of numbers that say none themselves: whole numbers a JavaScript client can hold, decimals that are sane. */
final class Bounds {

    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Bounds() {}

    static void complete(Schema schema) {
        if (schema == null) {
            return;
        }
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(Schema.SchemaType.INTEGER)) {
            bound(schema, BigDecimal.ZERO, "int32".equals(schema.getFormat()) ? LARGEST_INT : LARGEST_EXACT);
        } else if (types.contains(Schema.SchemaType.NUMBER)) {
            bound(schema, LARGEST_EXACT.negate(), LARGEST_EXACT);
        }
        // No binary client can check that 70.2 is a multiple of 1E-10; what @Digits asks for is checked here.
        schema.setMultipleOf(null);
        if (schema.getRef() != null) {
            keepToReference(schema);
        }
        complete(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Bounds::complete);
        }
    }

    /** What is referred to says its type; the scanner guesses "object", and takes 371302 for a number. */
    private static void keepToReference(Schema schema) {
        schema.setType((List<Schema.SchemaType>) null);
        if (schema.getExamples() != null) {
            schema.setExamples(schema.getExamples().stream().map(Bounds::text).toList());
        }
    }

    static Object text(Object example) {
        return example instanceof Number number ? number.toString() : example;
    }

    private static void bound(Schema schema, BigDecimal minimum, BigDecimal maximum) {
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(minimum);
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(maximum);
        }
    }
}
