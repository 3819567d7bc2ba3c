package org.countyreporting.plans.document.outline;

import java.time.LocalDate;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.Period;

/** A document's particulars as printed; what is not printed, or not for certain, is null. */
public record Metadata(
        String title,
        DocumentKind kind,
        String issuer,
        String indexNumber,
        String documentNumber,
        LocalDate publishedOn,
        String category,
        String subject,
        Division division,
        Integer year,
        Period period,
        Period nextPeriod) {}
