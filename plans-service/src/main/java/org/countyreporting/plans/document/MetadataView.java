package org.countyreporting.plans.document;

import java.time.LocalDate;
import org.countyreporting.plans.document.outline.Metadata;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DocumentMetadata",
        description = "A document's particulars as printed; what is not printed, or not for certain, is absent")
public record MetadataView(
        @Schema(description = "Who issued it", maxLength = 500, examples = "临沂市卫生健康委员会") String issuer,
        @Schema(description = "Index number (索引号)", maxLength = 500, examples = "1431582170/wsj/2020-0000036")
                String indexNumber,
        @Schema(description = "Document number (文号)", maxLength = 500, examples = "临卫发〔2020〕3号") String documentNumber,
        @Schema(description = "Day of publication", examples = "2020-09-30") LocalDate publishedOn,
        @Schema(description = "Category as printed", maxLength = 500, examples = "规划计划") String category,
        @Schema(description = "Subject as printed", maxLength = 500, examples = "卫生健康") String subject,
        @Schema(description = "The division it is about") Place division,
        @Schema(description = "The year it is about", minimum = "1900", maximum = "2200", examples = "2020")
                Integer year,
        @Schema(description = "The period it is about", examples = "2020-09") Period period,
        @Schema(description = "The period whose work it announces", examples = "2020-10") Period nextPeriod) {

    @Schema(
            name = "RecognisedDivision",
            description = "A division that a document names",
            requiredProperties = {"code", "name"})
    public record Place(
            @Schema(description = "Its code", examples = "3713") DivisionCode code,
            @Schema(description = "Its name", maxLength = 100, examples = "临沂市") String name) {

        static Place of(Division division) {
            return division == null ? null : new Place(division.code(), division.name());
        }
    }

    static MetadataView of(Metadata metadata) {
        return new MetadataView(
                metadata.issuer(),
                metadata.indexNumber(),
                metadata.documentNumber(),
                metadata.publishedOn(),
                metadata.category(),
                metadata.subject(),
                Place.of(metadata.division()),
                metadata.year(),
                metadata.period(),
                metadata.nextPeriod());
    }
}
