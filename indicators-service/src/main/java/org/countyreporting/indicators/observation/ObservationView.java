package org.countyreporting.indicators.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Observation", description = "A value of a data element, as one source states it")
record ObservationView(
        @Schema(description = "Data element", maxLength = 64, examples = "trainees") String dataElement,
        @Schema(description = "Division it speaks of", examples = "371302") DivisionCode division,
        @Schema(
                        description = "Unit whose own value it is; absent for the whole division",
                        maxLength = 18,
                        examples = "11371302004500012J")
                String unit,
        @Schema(description = "Period", examples = "2020-09") Period period,
        @Schema(
                        description = "The value; absent when none stands any more and only the history is listed",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "62600")
                BigDecimal value,
        @Schema(description = "As-of date; absent without a value", examples = "2020-09-30") LocalDate asOf,
        @Schema(
                        description = "accepted or provisional",
                        enumeration = {"accepted", "provisional"},
                        examples = "accepted")
                String status,
        @Schema(description = "Whether the source says about", examples = "false") boolean approximate,
        @Schema(description = "Note of who gave it", maxLength = 2000, examples = "含新建 2 处") String note,
        @Schema(description = "Who stated it") StatedBy source,
        @Schema(description = "What it was before, newest first; only when asked for", maxItems = 100)
                List<Earlier> history) {

    @Schema(name = "ObservationSource", description = "Who stated a value, and when")
    record StatedBy(
            @Schema(
                            description = "A progress entry or a supplying system",
                            enumeration = {"entry", "supplier"},
                            examples = "supplier")
                    String kind,
            @Schema(
                            description = "Id of the entry, or subject of the supplier",
                            maxLength = 200,
                            examples = "blood-station")
                    String id,
            @Schema(description = "Revision of the entry", minimum = "1", maximum = "100000", examples = "1")
                    Integer revision,
            @Schema(description = "Who submitted it", maxLength = 200, examples = "zhang.min") String submittedBy,
            @Schema(description = "When", examples = "2020-09-28T02:00:00Z") Instant submittedAt,
            @Schema(description = "Who accepted it", maxLength = 200, examples = "li.hua") String acceptedBy,
            @Schema(description = "When", examples = "2020-09-29T02:00:00Z") Instant acceptedAt) {}

    @Schema(name = "EarlierObservation", description = "A value that no longer stands")
    record Earlier(
            @Schema(
                            description = "The value",
                            minimum = "-1000000000000000",
                            maximum = "1000000000000000",
                            examples = "62500")
                    BigDecimal value,
            @Schema(description = "As-of date", examples = "2020-09-30") LocalDate asOf,
            @Schema(
                            description = "accepted or provisional",
                            enumeration = {"accepted", "provisional"},
                            examples = "accepted")
                    String status,
            @Schema(description = "From when it stood", examples = "2020-09-28T02:00:00Z") Instant since,
            @Schema(description = "Until when it stood", examples = "2020-10-03T02:00:00Z") Instant until,
            @Schema(description = "Who stated it") StatedBy source) {}
}
