package org.countyreporting.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CatalogueImport", description = "What became of each definition of a catalogue")
record ImportView(
        @Schema(description = "Whether nothing was written", examples = "false") boolean dryRun,
        @Schema(description = "How many did not exist", minimum = "0", maximum = "1000", examples = "133") long created,
        @Schema(description = "How many were another before", minimum = "0", maximum = "1000", examples = "0")
                long updated,
        @Schema(description = "How many were there already", minimum = "0", maximum = "1000", examples = "8")
                long unchanged,
        @Schema(
                        description = "How many are defined otherwise here and stay so",
                        minimum = "0",
                        maximum = "1000",
                        examples = "0")
                long kept,
        @Schema(description = "One by one", maxItems = 1000) List<ItemView> items) {

    @Schema(name = "CatalogueImportOutcome", description = "What became of a definition")
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        KEPT;

        @JsonValue
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    @Schema(name = "CatalogueImportItem", description = "One definition")
    record ItemView(
            @Schema(
                            description = "What it defines",
                            enumeration = {"data-element", "indicator"},
                            examples = "indicator")
                    String type,
            @Schema(description = "Its code", maxLength = 64, examples = "family_doctor_contract_rate") String code,
            @Schema(description = "What became of it", examples = "created") Outcome outcome) {}

    static ImportView of(boolean dryRun, List<ItemView> items) {
        return new ImportView(
                dryRun,
                count(items, Outcome.CREATED),
                count(items, Outcome.UPDATED),
                count(items, Outcome.UNCHANGED),
                count(items, Outcome.KEPT),
                items);
    }

    private static long count(List<ItemView> items, Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
