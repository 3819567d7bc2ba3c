package org.countyreporting.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.peer;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of every comparator, from a plan's message and a county's entries to the answer. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WorkedTargetsTest {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final String CITY_OF_EIGHT = "3703";
    private static final String[] SIX_OF_THEM = {"370302", "370303", "370304", "370305", "370306", "370321"};

    /** What is measured; the target less its quotes; period=value …; then completion, gap, expected share, lag, state. */
    @ParameterizedTest(name = "{1} with {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "–",
            textBlock =
                    """
            count  | at-least,value:200                    | 2024-05=376        | 188.00% | -176    | 41.53%  | -146.47 | exceeded
            ratio  | at-least,value:11.4                   | 2024-06-25=3.54    | 31.05%  | 7.86    | 48.36%  | 17.31   | behind
            count  | at-least,value:100                    | 2020-09=68         | 68.00%  | 32      | 74.86%  | 6.86    | behind
            count  | at-least,value:200                    | 2020-09=120        | 60.00%  | 80      | 74.86%  | 14.86   | behind
            count  | at-least,value:100,elapsedBasis:months| 2020-09=68         | 68.00%  | 32      | 75.00%  | 7.00    | behind
            count  | at-least,value:200,elapsedBasis:months| 2020-09=120        | 60.00%  | 80      | 75.00%  | 15.00   | behind
            count  | at-least,value:100,milestone:2020-09=68 | 2020-09=68       | 68.00%  | 32      | 68.00%  | 0.00    | on-track
            rate   | at-least,value:75,milestone:2024-06=72  | 2024-06=71.4     | 95.20%  | 3.6     | 96.00%  | 0.80    | behind
            rate   | at-least,value:75                     | 2024-06=71.4       | 95.20%  | 3.6     | –       | –       | open
            level  | exactly,value:36                      | 2020-09=36         | 100.00% | 0       | –       | –       | met
            level  | exactly,value:36                      | 2020-09=37         | 102.78% | -1      | –       | –       | over
            level  | between,value:2,valueHigh:3           | 2020-09=1          | 50.00%  | 1       | –       | –       | open
            level  | between,value:2,valueHigh:3           | 2020-09=2          | 100.00% | 0       | –       | –       | met
            level  | between,value:2,valueHigh:3           | 2020-09=4          | 200.00% | -2      | –       | –       | exceeded
            rate   | between,value:85,valueHigh:93,upper:limit | 2024-06=80.75  | 95.00%  | 4.25    | –       | –       | open
            rate   | between,value:85,valueHigh:93,upper:limit | 2024-06=88.10  | 100.00% | 0       | –       | –       | met
            rate   | between,value:85,valueHigh:93         | 2024-06=97.65      | 95.00%  | 4.65    | –       | –       | over
            rate   | at-most,value:9                       | 2024-06=7.86       | 112.67% | -1.14   | –       | –       | met
            rate   | at-most,value:9                       | 2024-06=12         | 66.67%  | 3       | –       | –       | over
            rate   | at-most,value:9                       | 2024-06=0          | 200.00% | -9      | –       | –       | met
            level  | at-most,value:0                       | 2024-06=0          | –       | 0       | –       | –       | met
            level  | at-most,value:0                       | 2024-06=1          | –       | 1       | –       | –       | over
            level  | at-most,value:141,milestone:2020-04=39 | 2020-06=50       | 164.54% | -91     | 172.34% | 7.80    | met
            count  | at-most,value:500                     | 2024-06=300        | 140.00% | -200    | 150.27% | 10.27   | behind
            rate   | increase-by,value:1,valueHigh:3,baseline:70.20 | 2024-06=71 | 80.00% | 0.2    | –       | –       | open
            rate   | increase-by,value:1,valueHigh:3,baseline:70.20 | 2024-06=69.90 | -30.00% | 1.3 | –      | –       | open
            rate   | increase-by,value:1,valueHigh:3,baseline:70.20,milestone:2024-06=70.80 | 2024-06=71 | 80.00% | 0.2 | 60.00% | -20.00 | on-track
            rate   | decrease-by,value:2,baseline:46.50    | 2024-06=45.30      | 60.00%  | 0.8     | –       | –       | open
            level  | decrease-by,value:10,change:percent,baseline:1000 | 2024-06=940 | 60.00% | 4   | –       | –       | open
            count  | increase-by,value:5,change:percent    | 2023-06=1200000 2024-06=1242000 | 70.00% | 1.5 | – | –   | open
            level  | increase-by,value:50,change:amount,baseline:100 | 2024-06=120 | 40.00% | 30   | –       | –       | open
            rate   | increase-by,value:1                   | 2024-06=71         | –       | –       | –       | –       | no-baseline
            count  | at-least,value:65                     | –                  | –       | –       | –       | –       | no-actual
            october| at-least,value:90                     | 2024-05=45         | 50.00%  | 45      | 66.67%  | 16.67   | behind
            count  | at-least,value:100,start:2024-04-01   | 2024-03=10 2024-06-25=41 | 31.00% | 69 | 31.27%  | 0.27    | behind
            count  | at-least,value:200,start:2020-07-01,deadline:2022-12-31 | 2020-06=10 2020-12=40 2021-12=50 | 40.00% | 120 | 60.07% | 20.07 | behind
            """)
    void stands(
            String measured,
            String target,
            String figures,
            String completion,
            BigDecimal gap,
            String expectedShare,
            String lag,
            String state) {
        String code = "worked_" + CASES.incrementAndGet();
        String last =
                figures == null ? "2020-09" : figures.substring(figures.lastIndexOf(' ') + 1, figures.lastIndexOf('='));
        declare(measured, code);
        publish(code, measured, last, target);
        report(measured, code, figures);

        JsonPath standing = results((isIndicator(measured) ? "indicator=" : "dataElement=") + code
                        + "&window=toDate&division=3713&period=" + last.substring(0, 7) + "&compare=target")
                .extract()
                .jsonPath()
                .setRootPath("items[0].comparisons.target");

        assertThat(standing.getString("state")).isEqualTo(state);
        assertThat(standing.getString("display.completion")).isEqualTo(completion);
        assertThat(standing.getString("display.expectedShare")).isEqualTo(expectedShare);
        assertThat(standing.getString("display.lag")).isEqualTo(lag);
        if (gap == null) {
            assertThat(standing.getString("gap")).isNull();
        } else {
            assertThat(new BigDecimal(standing.getString("gap"))).isEqualByComparingTo(gap);
        }
    }

    private static boolean isIndicator(String measured) {
        return measured.equals("rate") || measured.equals("ratio");
    }

    private static void declare(String measured, String code) {
        switch (measured) {
            case "count" -> element(code, "cumulative", "");
            case "october" -> element(code, "cumulative", "\"statisticalYearStart\":10");
            case "level" -> element(code, "stock", "");
            case "rate" -> {
                element(code + "_n", "flow", "");
                element(code + "_d", "flow", "");
                indicator(code, code + "_n", code + "_d", "\"factor\":100");
            }
            default -> {
                element(code + "_n", "cumulative", "");
                element(code + "_d", "stock", "");
                indicator(code, code + "_n", code + "_d", "\"factor\":1000");
            }
        }
    }

    private static void report(String measured, String code, String figures) {
        if (figures == null) {
            return;
        }
        String county = unit("371302", "commission");
        for (String figure : figures.split(" ")) {
            String period = figure.substring(0, figure.indexOf('='));
            BigDecimal value = new BigDecimal(figure.substring(figure.indexOf('=') + 1));
            if (!isIndicator(measured)) {
                accepted(code + period, 1, county, "371302", period, code, value.toPlainString());
                continue;
            }
            BigDecimal above = measured.equals("rate") ? value.movePointRight(2) : value.movePointRight(3);
            accepted(code + "n" + period, 1, county, "371302", period, code + "_n", above.toPlainString());
            accepted(
                    code + "d" + period,
                    1,
                    county,
                    "371302",
                    period,
                    code + "_d",
                    measured.equals("rate") ? "10000" : "1000000");
        }
    }

    private static void publish(String code, String measured, String period, String words) {
        StringBuilder target = new StringBuilder();
        for (String word : words.split(",")) {
            String name = word.contains(":") ? word.substring(0, word.indexOf(':')) : "comparator";
            String value = word.substring(word.indexOf(':') + 1);
            target.append(',')
                    .append(
                            switch (name) {
                                case "value", "valueHigh" -> "\"%s\":%s".formatted(name, value);
                                case "baseline" -> "\"baseline\":{\"value\":%s}".formatted(value);
                                case "milestone" ->
                                    "\"milestones\":[{\"period\":\"%s\",\"value\":%s}]"
                                            .formatted(value.split("=")[0], value.split("=")[1]);
                                default -> "\"%s\":\"%s\"".formatted(name, value);
                            });
        }
        int year = words.contains("deadline") ? 2020 : Integer.parseInt(period.substring(0, 4));
        peer(
                "/peer/plans/" + code,
                """
                {"id":"%1$s","version":1,"revision":1,"title":"计划","year":%2$d,"division":"3713",
                 "publishedAt":"%2$d-01-01T00:00:00Z",
                 "tasks":[{"id":"t","targets":[{"id":"T-%1$s","%3$s":"%1$s"%4$s}]}]}
                """
                        .formatted(code, year, isIndicator(measured) ? "indicator" : "dataElement", target));
    }

    @Test
    void eachOfEightCounties() {
        element("worked_each", "stock", "");
        peer(
                "/peer/plans/worked-each",
                """
                {"id":"worked-each","version":1,"revision":1,"title":"计划","year":2024,"division":"%s",
                 "publishedAt":"2024-01-01T00:00:00Z",
                 "tasks":[{"id":"t","targets":[{"id":"T-each","dataElement":"worked_each",
                           "comparator":"at-least","value":1,"applies":"each"}]}]}
                """
                        .formatted(CITY_OF_EIGHT));
        for (String county : SIX_OF_THEM) {
            accepted("each-" + county, 1, unit(county, "commission"), county, "2024-06", "worked_each", "1");
        }

        results("dataElement=worked_each&division=" + CITY_OF_EIGHT + "&period=2024-06&compare=target")
                .body("items[0].comparisons.target.completion", equalTo(75))
                .body("items[0].comparisons.target.gap", equalTo(2))
                .body("items[0].comparisons.target.state", equalTo("open"));
        results("dataElement=worked_each&division=" + SIX_OF_THEM[0] + "&period=2024-06&compare=target")
                .body("items[0].comparisons.target.completion", equalTo(100));
    }

    /** 110 against 100 is a growth of 10 per cent; a year before of which a month is missing is no base to rely on. */
    @Test
    void aGrowthFromAPartialYearBeforeSaysSo() {
        element("worked_growth", "flow", "");
        peer(
                "/peer/plans/worked-growth",
                """
                {"id":"worked-growth","version":1,"revision":1,"title":"计划","year":2024,"division":"371302",
                 "publishedAt":"2024-01-01T00:00:00Z",
                 "tasks":[{"id":"t","targets":[{"id":"T-growth","dataElement":"worked_growth",
                           "comparator":"increase-by","value":10,"change":"percent"}]}]}
                """);
        String county = unit("371302", "commission");
        accepted("growth-1", 1, county, "371302", "2023-02", "worked_growth", "100");
        accepted("growth-2", 1, county, "371302", "2024-01", "worked_growth", "50");
        accepted("growth-3", 1, county, "371302", "2024-02", "worked_growth", "60");
        String question = "dataElement=worked_growth&window=toDate&division=371302&period=2024-02&compare=target";

        results(question)
                .body("items[0].comparisons.target.completion", equalTo(100))
                .body("items[0].findings.code", hasItem("partial-base"));
        accepted("growth-4", 1, county, "371302", "2023-01", "worked_growth", "0");
        results(question)
                .body("items[0].comparisons.target.completion", equalTo(100))
                .body("items[0].findings.code", not(hasItem("partial-base")));
    }
}
