package org.countyreporting.indicators.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Operation", description = "An intake of observations that can be asked about later")
record OperationView(
        @Schema(description = "Id", format = "uuid", maxLength = 36, examples = "0b0e7a7c-3f43-4f0f-9a55-0d6c1f4f5a10")
                UUID id,
        @Schema(description = "How far it is", examples = "running") OperationState state,
        @Schema(description = "Rows, and how many of them are worked off") Progressed progress,
        @Schema(description = "All or nothing, or what is right", examples = "atomic") Mode mode,
        @Schema(description = "Whether it checks and counts only", examples = "false") boolean dryRun,
        @Schema(
                        description = "What became of the rows, once that is known; an atomic operation that failed for"
                                + " its rejections names them here and has written nothing")
                IntakeView result,
        @Schema(description = "Why it failed, in words", maxLength = 2000, examples = "有 3 行不符合要求，整批未写入，见 rejections")
                String detail,
        @Schema(description = "Division of who started it", examples = "3713") DivisionCode division,
        @Schema(description = "Who started it", maxLength = 200, examples = "blood-station") String createdBy,
        @Schema(description = "When it was started", examples = "2020-10-09T02:00:00Z") Instant createdAt,
        @Schema(description = "Since when it is worked on", examples = "2020-10-09T02:00:01Z") Instant startedAt,
        @Schema(description = "When it was over", examples = "2020-10-09T02:00:12Z") Instant finishedAt) {

    @Schema(name = "OperationProgress", description = "How far an operation is")
    record Progressed(
            @Schema(description = "Rows of the batch", minimum = "0", maximum = "9007199254740991", examples = "250000")
                    long rows,
            @Schema(
                            description = "Rows that are worked off",
                            minimum = "0",
                            maximum = "9007199254740991",
                            examples = "100000")
                    long done) {}

    static OperationView of(Operation operation, Intake intake, Locale language) {
        return new OperationView(
                operation.id(),
                operation.state(),
                new Progressed(operation.rows(), operation.done()),
                operation.terms().mode(),
                operation.terms().dryRun(),
                intake == null ? null : IntakeView.of(intake, language),
                operation.state() == OperationState.FAILED ? detail(operation, language) : null,
                operation.terms().division(),
                operation.terms().name(),
                operation.createdAt(),
                operation.startedAt(),
                operation.finishedAt());
    }

    private static String detail(Operation operation, Locale language) {
        Text detail = operation.counts() == null
                ? Explanations.of(ProblemType.INTERNAL)
                : RejectedBatch.detail(operation.counts().rejected());
        return detail.in(language);
    }
}
