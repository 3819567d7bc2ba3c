package org.countyreporting.indicators.register;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a definition. */
public record VersionView<V>(
        @Schema(description = "Which version", minimum = "1", maximum = "9007199254740991", examples = "1")
                long version,
        @Schema(description = "Who made it", maxLength = 200, examples = "admin") String changedBy,
        @Schema(description = "When", examples = "2020-01-06T01:30:00Z") Instant changedAt,
        @Schema(description = "What it said") V definition) {}
