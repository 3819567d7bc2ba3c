package org.countyreporting.indicators.rollup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What may be known to an answer.
 *
 * @param provisional whether what waits for review counts too
 * @param at the moment whose knowledge is asked for; null for now
 */
public record Known(boolean provisional, Instant at) {

    /** As a database takes it; null for now. */
    OffsetDateTime offset() {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
