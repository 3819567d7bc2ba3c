package org.countyreporting.indicators.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.claim.Telling.Told;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered of claims. */
final class ClaimViews {

    private ClaimViews() {}

    @Schema(name = "ClaimCheck", description = "What accepted figures say, in the order of the claims")
    record CheckView(@Schema(description = "One for each claim", maxItems = 1000) List<ClaimView> claims) {

        static CheckView of(List<NewClaim> claims, List<Judgement> judgements, Locale language) {
            return new CheckView(IntStream.range(0, claims.size())
                    .mapToObj(i -> ClaimView.of(claims.get(i), judgements.get(i), language))
                    .toList());
        }
    }

    @Schema(name = "CheckedClaim", description = "A claim and what accepted figures say of it")
    record ClaimView(
            @Schema(description = "Indicator", maxLength = 64, examples = "complaint_share_service") String indicator,
            @Schema(description = "Data element", maxLength = 64, examples = "two_cancer_screenings")
                    String dataElement,
            @Schema(description = "Division", examples = "3713") DivisionCode division,
            @Schema(description = "Period", examples = "2020-09") Period period,
            @Schema(
                            description = "The number as claimed",
                            minimum = "-1000000000000000000",
                            maximum = "1000000000000000000",
                            examples = "77.7")
                    BigDecimal value,
            @Schema(description = "Its unit", maxLength = 40, examples = "%") String unit,
            @Schema(description = "Whether it is borne out", examples = "differs") Verdict verdict,
            @Schema(description = "Why nothing can be said", examples = "no-value") Doubt reason,
            @Schema(description = "The reason in words", maxLength = 1000, examples = "没有已审核的数据") String detail,
            @Schema(description = "Days of the figure that agrees, or is nearest", examples = "toDate") Span window,
            @Schema(
                            description = "Claim less accepted value, in the claim's unit",
                            minimum = "-1000000000000000000",
                            maximum = "1000000000000000000",
                            examples = "-0.077777777778")
                    BigDecimal difference,
            @Schema(description = "Whether decimals were cut off instead of rounded", examples = "true")
                    boolean truncated,
            @Schema(description = "The accepted figures it was held against", maxItems = 2) List<FigureView> figures) {

        static ClaimView of(NewClaim claim, Judgement judgement, Locale language) {
            return new ClaimView(
                    claim.indicator(),
                    claim.dataElement(),
                    claim.division(),
                    claim.period(),
                    claim.value(),
                    claim.unit(),
                    judgement.verdict(),
                    judgement.doubt(),
                    judgement.doubt() == null ? null : judgement.doubt().words().in(language),
                    judgement.window(),
                    Numbers.plain(judgement.difference()),
                    judgement.truncated(),
                    judgement.figures().stream()
                            .map(told -> FigureView.of(told, language))
                            .toList());
        }
    }

    @Schema(name = "ClaimFigure", description = "What accepted figures come to over one window")
    record FigureView(
            @Schema(description = "Over which days", examples = "toDate") Span window,
            @Schema(
                            description = "The value; absent when it cannot be told",
                            minimum = "-1000000000000000000",
                            maximum = "1000000000000000000",
                            examples = "77.777777777778")
                    BigDecimal value,
            @Schema(description = "Its unit", maxLength = 40, examples = "%") String unit,
            @Schema(description = "Rounded for people", maxLength = 80, examples = "77.78%") String display,
            @Schema(description = "As-of date", examples = "2020-09-30") LocalDate asOf,
            @Schema(description = "Whether something is missing in it", examples = "false") boolean partial,
            @Schema(description = "What was noticed about it", maxLength = 10000, examples = "数据不全：应报 9，已报 8")
                    String remarks,
            @Schema(
                            description = "Where the observations behind it are listed",
                            maxLength = 300,
                            examples =
                                    "/v1/results/sources?indicator=complaint_share_service&division=3713&period=2020-09&window=period")
                    String sources) {

        static FigureView of(Told told, Locale language) {
            return new FigureView(
                    told.window(),
                    Numbers.plain(told.value()),
                    told.unit(),
                    told.display(),
                    told.asOf(),
                    told.partial(),
                    told.findings().isEmpty()
                            ? null
                            : told.findings().stream()
                                    .map(text -> text.in(language))
                                    .collect(Collectors.joining(" ")),
                    told.sources());
        }
    }
}
