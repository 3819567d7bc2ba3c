package org.countyreporting.indicators.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResultSource", description = "One observation behind a result")
record SourceView(
        @Schema(description = "Data element", maxLength = 64, examples = "model_clinics_city") String dataElement,
        @Schema(description = "Division it speaks of", examples = "371302") DivisionCode division,
        @Schema(
                        description = "Unit whose own value it is; absent for the whole division",
                        maxLength = 18,
                        examples = "12371300495190073D")
                String unit,
        @Schema(description = "Period it was given for", examples = "2020-09") Period period,
        @Schema(
                        description = "Its value",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "6")
                BigDecimal value,
        @Schema(
                        description = "Whether it speaks of the whole division or of the unit's own work",
                        enumeration = {"whole", "own"},
                        examples = "whole")
                String scope,
        @Schema(description = "Whether it is accepted", examples = "accepted") Status status,
        @Schema(description = "As-of date", examples = "2020-09-30") LocalDate asOf,
        @Schema(description = "Whether the source says about", examples = "false") boolean approximate,
        @Schema(description = "Where it came from") Origin source) {

    @Schema(name = "ResultSourceOrigin", description = "Who said it, when, and who accepted it")
    record Origin(
            @Schema(
                            description = "A progress entry or a supplying system",
                            enumeration = {"entry", "supplier"},
                            examples = "entry")
                    String kind,
            @Schema(description = "Id of the entry", maxLength = 64, examples = "0c6d0d6e-7d5c-4a3f-8a2c-7e8f7c0b9a11")
                    String entry,
            @Schema(description = "Revision of the entry", minimum = "1", maximum = "100000", examples = "1")
                    Integer revision,
            @Schema(description = "Plan", maxLength = 64, examples = "8f0b9b5e-0d2c-4a5e-9d53-3f1c86a0c7b1")
                    String plan,
            @Schema(description = "Task", maxLength = 64, examples = "T177") String task,
            @Schema(description = "Unit that reported", maxLength = 18, examples = "11371302004500012J") String unit,
            @Schema(description = "Who submitted it", maxLength = 200, examples = "zhang.min") String submittedBy,
            @Schema(description = "When", examples = "2020-09-28T02:00:00Z") Instant submittedAt,
            @Schema(description = "Who accepted it", maxLength = 200, examples = "li.hua") String acceptedBy,
            @Schema(description = "When", examples = "2020-09-29T02:00:00Z") Instant acceptedAt) {}
}
