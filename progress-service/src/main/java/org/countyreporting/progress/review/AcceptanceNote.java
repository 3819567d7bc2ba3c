package org.countyreporting.progress.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer says to an acceptance. */
@Schema(name = "AcceptanceNote", description = "What the reviewer says to it")
public record AcceptanceNote(@Schema(maxLength = 1000, examples = "已与台账核对") @Size(max = 1000) String note) {}
