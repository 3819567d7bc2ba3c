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
        complete(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Bounds::complete);
        }
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
