package org.countyreporting.indicators.finding;

import java.time.Instant;
import java.util.Locale;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Finding", description = "Something the machine noticed and a person must judge")
record FindingView(
        @Schema(description = "Its number", minimum = "1", maximum = "9007199254740991", examples = "17") long id,
        @Schema(description = "Counts the changes", minimum = "1", maximum = "9007199254740991", examples = "1")
                long version,
        @Schema(description = "What was noticed", maxLength = 40, examples = "cumulative-falls") String code,
        @Schema(description = "Indicator it speaks of", maxLength = 64, examples = "prenatal_followup_rate")
                String indicator,
        @Schema(description = "Data element it speaks of", maxLength = 64, examples = "two_cancer_screenings")
                String dataElement,
        @Schema(description = "Division", examples = "371302") DivisionCode division,
        @Schema(
                        description = "Unit whose own value it is; absent for the whole division",
                        maxLength = 18,
                        examples = "12371300495190073D")
                String unit,
        @Schema(description = "Period", examples = "2020-09") Period period,
        @Schema(
                        description = "What was noticed, in words",
                        maxLength = 2000,
                        examples = "累计数下降：two_cancer_screenings（371302）")
                String message,
        @Schema(description = "Where it stands", examples = "open") FindingState state,
        @Schema(description = "Why it was judged so", maxLength = 2000, examples = "上年同期有一次集中筛查") String note,
        @Schema(
                        description = "Who judged it; absent when it ceased to hold by itself",
                        maxLength = 200,
                        examples = "li.hua")
                String judgedBy,
        @Schema(description = "When", examples = "2020-10-12T02:00:00Z") Instant judgedAt,
        @Schema(description = "First noticed", examples = "2020-10-09T02:00:00Z") Instant since,
        @Schema(description = "Last changed", examples = "2020-10-12T02:00:00Z") Instant changedAt)
        implements Versioned {

    static FindingView of(KeptFinding finding, Locale language) {
        Measured subject = finding.subject();
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.code(),
                subject.isIndicator() ? subject.code() : null,
                subject.isIndicator() ? null : subject.code(),
                finding.division(),
                finding.unit(),
                finding.period(),
                finding.message().in(language),
                finding.state(),
                finding.note(),
                finding.judgedBy(),
                finding.judgedAt(),
                finding.since(),
                finding.changedAt());
    }
}
