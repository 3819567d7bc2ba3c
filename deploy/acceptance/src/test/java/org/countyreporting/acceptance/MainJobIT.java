package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.demo.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of the demo, against what the office printed on 2020-09-30. */
@ExtendWith(RunningStack.class)
class MainJobIT {

    private final Product product;
    private final Api reader;
    private String report;

    MainJobIT(Product product) {
        this.product = product;
        this.reader = product.as("reader", "3713");
    }

    /** The demo may be played again on what is there: then it only looks. */
    @BeforeEach
    void play() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Demo(
                        product.stack().gateway(),
                        bearer -> bearer.token(product.home()),
                        product.stack().clock(),
                        new PrintStream(out, true, StandardCharsets.UTF_8))
                .play();
        report = out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode result(String what) {
        return reader.read("/v1/results?" + what + "&division=3713&period=2020-09&compare=target,previous")
                .path("items")
                .get(0);
    }

    private static JsonNode target(JsonNode result) {
        return result.path("comparisons").path("target");
    }

    private static BigDecimal twoDecimals(JsonNode number) {
        return number.decimalValue().setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void clinicsOfCityLevelAndAboveLagBehindTheYear() {
        JsonNode result = result("indicator=model_clinics_city_and_above");

        assertThat(result.path("value").decimalValue()).isEqualByComparingTo("68");
        assertThat(twoDecimals(target(result).path("completion"))).isEqualByComparingTo("68.00");
        assertThat(target(result).path("gap").decimalValue()).isEqualByComparingTo("32");
        assertThat(twoDecimals(target(result).path("expectedShare"))).isEqualByComparingTo("74.86");
        assertThat(twoDecimals(target(result).path("lag"))).isEqualByComparingTo("6.86");
        assertThat(target(result).path("state").asText()).isEqualTo("behind");
    }

    @Test
    void clinicsOfCountyLevelLagFurtherBehind() {
        JsonNode result = result("dataElement=model_clinics_county&window=toDate");

        assertThat(result.path("value").decimalValue()).isEqualByComparingTo("120");
        assertThat(twoDecimals(target(result).path("lag"))).isEqualByComparingTo("14.86");
    }

    @Test
    void aTargetWithoutNumberIsNotJudged() {
        JsonNode result = result("dataElement=two_cancer_screenings&window=toDate");

        assertThat(result.path("value").decimalValue()).isEqualByComparingTo("400611");
        assertThat(target(result).path("state").asText()).isEqualTo("no-number");
        assertThat(target(result).has("completion")).isFalse();
    }

    @Test
    void theMonthIsTheDifferenceOfTheCumulativeFigures() {
        JsonNode result = result("dataElement=two_cancer_screenings&window=period");

        assertThat(result.path("value").decimalValue()).isEqualByComparingTo("62600");
    }

    @Test
    void aRateThatNobodyReportedHasNoActual() {
        JsonNode result = result("indicator=first_visit_rate");

        assertThat(result.has("value")).isFalse();
        assertThat(target(result).path("state").asText()).isEqualTo("no-actual");
    }

    @Test
    void allEligibleHospitalsAreOnline() {
        JsonNode result = result("dataElement=institutions_online&window=toDate");

        assertThat(target(result).path("completion").decimalValue()).isEqualByComparingTo("100");
        assertThat(target(result).path("state").asText()).isEqualTo("met");
    }

    @Test
    void theInferredTargetIsEightyPercentReached() {
        JsonNode result = result("dataElement=trainees&window=toDate");

        assertThat(result.path("value").decimalValue()).isEqualByComparingTo("316");
        assertThat(twoDecimals(target(result).path("completion"))).isEqualByComparingTo("80.00");
    }

    @Test
    void aQuotedFigureCountsOnce() {
        assertThat(result("dataElement=signed_projects&window=toDate")
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("26");
        assertThat(result("dataElement=signed_investment&window=toDate")
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("124");
    }

    @Test
    void everyFigureCanBeTracedToWhoAcceptedIt() {
        JsonNode result = result("dataElement=model_clinics_county&window=toDate");

        assertThat(reader.list(result.path("sources").asText())).hasSize(12).allSatisfy(row -> {
            assertThat(row.path("source").path("entry").asText()).isNotEmpty();
            assertThat(row.path("source").path("acceptedBy").asText())
                    .isNotEmpty()
                    .isNotEqualTo(row.path("source").path("submittedBy").asText());
        });
    }

    @Test
    void theCorrectedFigureCountsInItsSecondRevision() {
        JsonNode result = result("dataElement=model_clinics_county&window=toDate");

        assertThat(reader.list(result.path("sources").asText()))
                .filteredOn(row -> row.path("division").asText().equals("371323"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.path("source").path("revision").asInt()).isEqualTo(2));
    }

    @Test
    void saysWhoIsLateAndWhoIsMissing() {
        String plan = reader.read("/v1/plans?division=3713&year=2020")
                .path("items")
                .get(0)
                .path("id")
                .asText();
        String owed = "/v1/obligations?plan=" + plan + "&period=2020-09";

        assertThat(reader.list(owed + "&state=missing")).singleElement().satisfies(missing -> assertThat(
                        missing.path("unitName").asText() + missing.path("task").asText())
                .isEqualTo("平邑县卫生健康局175"));
        assertThat(reader.list(owed))
                .filteredOn(obligation -> obligation.path("timeliness").asText().equals("late"))
                .isNotEmpty()
                .allSatisfy(late -> assertThat(late.path("unitName").asText()).isEqualTo("蒙阴县卫生健康局"));
    }

    @Test
    void playingAgainChangesNothing() {
        String before = report.substring(report.indexOf("\n\n"));

        play();

        assertThat(report.substring(report.indexOf("\n\n"))).isEqualTo(before);
    }
}
