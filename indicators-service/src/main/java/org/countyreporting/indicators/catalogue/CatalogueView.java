package org.countyreporting.indicators.catalogue;

import java.util.List;
import org.countyreporting.indicators.definition.IndicatorChange;
import org.countyreporting.indicators.element.DataElementChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Catalogue (目录): definitions ready to be taken over, each with its source and its trap. */
@Schema(name = "Catalogue", description = "Definitions ready to be taken over")
record CatalogueView(
        @Schema(description = "What is counted", maxItems = 500) List<ElementView> dataElements,
        @Schema(description = "What is computed from it", maxItems = 500) List<IndicatorView> indicators) {

    @Schema(name = "CatalogueDataElement", description = "A data element of a catalogue")
    record ElementView(
            @Schema(description = "Its code", maxLength = 64, examples = "contracted_residents") String code,
            @Schema(description = "Whether its source was compared; if not, `source` says so", examples = "false")
                    boolean confirmed,
            @Schema(description = "Its declaration") DataElementChange definition) {}

    @Schema(name = "CatalogueIndicator", description = "An indicator of a catalogue")
    record IndicatorView(
            @Schema(description = "Its code", maxLength = 64, examples = "family_doctor_contract_rate") String code,
            @Schema(description = "Whether its source was compared; if not, `source` says so", examples = "false")
                    boolean confirmed,
            @Schema(description = "Its definition") IndicatorChange definition) {}
}
