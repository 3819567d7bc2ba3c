package org.countyreporting.plans.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an official document says what was made of it (出处). */
@Schema(description = "Where an official document says it")
public record Source(
        @NotNull
                @Size(max = 64)
                @Schema(description = "Id of the document", examples = "0f4c9a52-6a0e-4a44-9a53-5f2f2c2a7c11")
                String document,
        @NotNull @Min(0) @Max(10_000_000) @Schema(description = "First code point of its text", examples = "1024")
                Integer start,
        @NotNull @Min(0) @Max(10_000_000) @Schema(description = "After the last code point", examples = "1046")
                Integer end,
        @NotNull @Size(max = LONGEST) @Schema(description = "The words there", examples = "年底前建成示范村卫生室100处以上")
                String quote) {

    /** Longest quotation, in characters. */
    public static final int LONGEST = 20_000;
}
