package org.countyreporting.progress.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.progress.obligation.FindingView;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.obligation.Timeliness;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as it is shown: the content being written, and how far it has come. */
@Schema(name = "ProgressEntry", description = "A progress entry (进展填报)")
public record EntryView(
        @Schema(required = true, examples = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90") UUID id,
        @Schema(required = true, maxLength = 64, examples = "linyi-2020") String plan,
        @Schema(required = true, maxLength = 64, examples = "179") String task,
        @Schema(required = true) UnitId unit,
        @Schema(required = true) DivisionCode division,
        @Schema(required = true) Period period,
        @Schema(required = true) EntryState state,
        @Schema(
                        description = "The last submitted revision, 0 before the first",
                        required = true,
                        minimum = "0",
                        maximum = "100000",
                        examples = "1")
                int revision,
        @Schema(
                        description = "The revision in force: it counts until a later one is accepted",
                        minimum = "1",
                        maximum = "100000",
                        examples = "1")
                Integer acceptedRevision,
        @Schema(
                        description = "Counts every change; the ETag",
                        required = true,
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "2")
                long version,
        ProgressStatus status,
        @Schema(description = "零报告", required = true, examples = "false") boolean noProgress,
        @Schema(required = true, maxItems = 200) List<Item> items,
        @Schema(required = true, maxItems = 500) List<FigureValue> figures,
        @Schema(required = true, maxItems = 100) List<Item> problems,
        @Schema(required = true, maxItems = 100) List<Item> nextSteps,
        @Schema(
                        description = "Who wrote the present content",
                        required = true,
                        maxLength = 200,
                        examples = "lanshan.wang")
                String enteredBy,
        @Schema(description = "A planner wrote it for the unit (代填)", required = true, examples = "false")
                boolean onBehalf,
        @Schema(examples = "2020-10-09T02:30:00Z") Instant submittedAt,
        @Schema(maxLength = 200, examples = "lanshan.wang") String submittedBy,
        @Schema(examples = "2020-10-10T01:00:00Z") Instant acceptedAt,
        @Schema(maxLength = 200, examples = "linyi.shenhe") String acceptedBy,
        @Schema(maxLength = 1000, examples = "累计数小于上月，请核对") String returnReason,
        @Schema(maxLength = 1000, examples = "复核后核减重复检查 3 人") String correctionReason,
        @Schema(description = "Judged by the first submission; absent as long as nothing can be said")
                Timeliness timeliness,
        @Schema(required = true, maxItems = 20) List<FindingView> findings)
        implements Versioned {

    private static final FindingView UNCONFIRMED =
            new FindingView("unit-unconfirmed", "填报单位尚未经单位名录核实（计划服务暂不可达），核实后自动消除");

    static EntryView of(ProgressEntry entry, LocalDate today) {
        Obligation owed = entry.obligation();
        Content content = entry.content();
        return new EntryView(
                entry.id(),
                owed.plan(),
                owed.task(),
                entry.unit(),
                entry.division(),
                owed.period(),
                entry.state(),
                entry.revision(),
                entry.acceptedRevision(),
                entry.version(),
                content.status(),
                content.noProgress(),
                content.items(),
                content.figuresOf(entry.unitKind()),
                content.problems(),
                content.nextSteps(),
                entry.enteredBy(),
                entry.isOnBehalf(),
                entry.submittedAt(),
                entry.submittedBy(),
                entry.acceptedAt(),
                entry.acceptedBy(),
                entry.returnReason(),
                entry.correctionReason(),
                owed.timeliness(today),
                entry.isUnconfirmed() ? List.of(UNCONFIRMED) : List.of());
    }
}
