package org.countyreporting.indicators.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Intake", description = "What became of a batch of observations")
record IntakeView(
        @Schema(description = "New values", minimum = "0", maximum = "9007199254740991", examples = "120") long created,
        @Schema(description = "Values that changed", minimum = "0", maximum = "9007199254740991", examples = "3")
                long updated,
        @Schema(
                        description = "Values that are as they were",
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "9")
                long unchanged,
        @Schema(description = "Rows that were rejected", minimum = "0", maximum = "9007199254740991", examples = "1")
                long rejected,
        @Schema(description = "Everything that is wrong with them, the first 1,000", maxItems = 1000)
                List<RemarkView> rejections,
        @Schema(description = "What else was noticed, the first 1,000", maxItems = 1000) List<RemarkView> notices,
        @Schema(
                        description =
                                "Where the rejections after the first 1,000 are listed; absent when there are none",
                        maxLength = 200,
                        examples = "/v1/operations/0b0e7a7c-3f43-4f0f-9a55-0d6c1f4f5a10/rejections?cursor=WyIxMDAwIl0")
                String more) {

    static IntakeView of(Intake intake, Locale language) {
        return new IntakeView(
                intake.created(),
                intake.updated(),
                intake.unchanged(),
                intake.rejected(),
                views(intake.rejections(), language),
                views(intake.notices(), language),
                intake.hasMore() && intake.operation() != null ? rest(intake.operation()) : null);
    }

    private static List<RemarkView> views(List<Remark> remarks, Locale language) {
        return remarks.stream().map(remark -> RemarkView.of(remark, language)).toList();
    }

    private static String rest(UUID operation) {
        byte[] after = ("[\"" + Remarks.SHOWN + "\"]").getBytes(StandardCharsets.US_ASCII);
        return "/v1/operations/" + operation + "/rejections?cursor="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(after);
    }
}
