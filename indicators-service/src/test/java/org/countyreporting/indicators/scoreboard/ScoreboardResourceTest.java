package org.countyreporting.indicators.scoreboard;

import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.peer;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ScoreboardResourceTest {

    private static boolean told;

    @BeforeEach
    void tellOfThePlan() {
        if (told) {
            return;
        }
        told = true;
        element("score_count", "cumulative", "");
        element("score_each", "cumulative", "");
        peer(
                "/peer/plans/score",
                """
                {"id":"score","version":1,"revision":1,"title":"计划","year":2020,"division":"3713",
                 "publishedAt":"2020-01-01T00:00:00Z",
                 "tasks":[
                  {"id":"t1","label":"1.","title":"甲","targets":[
                    {"id":"score-1","dataElement":"score_count","comparator":"at-least","value":100}]},
                  {"id":"t2","label":"2.","title":"乙","targets":[
                    {"id":"score-2","comparator":"event","deadline":"2020-06-30","event":{"text":"通过验收"}},
                    {"id":"score-3","dataElement":"score_each","comparator":"at-least","value":1,"applies":"each"},
                    {"id":"score-4","indicator":"score_unknown","comparator":"at-least","value":1}]},
                  {"id":"t3","label":"3.","title":"丙"}],
                 "allocations":[{"target":"score-1","division":"371302","value":40},
                                {"target":"score-1","division":"371311","value":20},
                                {"target":"score-1","division":"371312","value":20},
                                {"target":"score-1","division":"371321","value":20}]}
                """);
        report("371302", "30", "36");
        report("371311", "8", "16");
        report("371312", "4", "16");
    }

    private static void report(String division, String august, String september) {
        String unit = unit(division, "commission");
        accepted("score-8-" + division, 1, unit, division, "2020-08", "score_count", august);
        accepted("score-9-" + division, 1, unit, division, "2020-09", "score_count", september);
        accepted("score-e-" + division, 1, unit, division, "2020-09", "score_each", "1");
    }

    @Test
    void everyTaskWithHowItStands() {
        String first = "items[0].targets[0].";
        score(Roles.READER, "3713", "")
                .body("items.label", contains("1.", "2.", "3."))
                .body("items.title", contains("甲", "乙", "丙"))
                .body("items[2].targets", hasSize(0))
                .body(first + "target.completion", equalTo(68))
                .body(first + "target.state", equalTo("behind"))
                .body(first + "target.display.lag", equalTo("6.86"))
                .body(first + "divisions.division", contains("371302", "371311", "371312", "371321"))
                .body(first + "divisions.completion", contains(90, 80, 80, null))
                .body(first + "divisions.state", contains("on-track", "on-track", "on-track", "no-actual"));
    }

    @Test
    void placesAreByCompletion() {
        String divisions = "items[0].targets[0].divisions";
        score(Roles.READER, "3713", "")
                .body(divisions + ".rank.position", contains(1, 2, 2))
                .body(divisions + ".rank.of", contains(3, 3, 3))
                .body(divisions + ".rank.changed", contains(0, 0, 1))
                .body(divisions + "[3].rank", nullValue());
    }

    @Test
    void eventsAndWhatEachHasToMeet() {
        score(Roles.READER, "3713", "")
                .body("items[1].targets[0].target.state", equalTo("missed"))
                .body("items[1].targets[0].target.daysOverdue", equalTo(92))
                .body("items[1].targets[1].target.completion", equalTo(25))
                .body("items[1].targets[1].divisions", hasSize(12))
                .body("items[1].targets[2].target.state", equalTo("no-actual"));
    }

    @Test
    void aCountySeesItsOwnPlaceAmongAll() {
        score(Roles.REPORTER, "371311", "")
                .body("items[0].targets[0].target.value", equalTo(20))
                .body("items[0].targets[0].target.share", equalTo(true))
                .body("items[0].targets[0].divisions", hasSize(1))
                .body("items[0].targets[0].divisions[0].rank.position", equalTo(2))
                .body("items[0].targets[0].divisions[0].rank.of", equalTo(3));
    }

    @Test
    void pageByPage() {
        String next = score(Roles.READER, "3713", "&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        score(Roles.READER, "3713", "&limit=2&cursor=" + next)
                .body("items.task", contains("t3"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "reader,3713,plan=score&period=2020-09&division=3702,404",
        "reader,3702,plan=score&period=2020-09,404",
        "reader,3713,plan=none&period=2020-09,404",
        "reader,00,plan=score&period=2020-09&division=37,404",
        "reader,3713,period=2020-09,400",
        "reader,3713,plan=score,400",
        "reader,3713,plan=score&period=2020-9,400",
        "supplier,3713,plan=score&period=2020-09,403",
        "administrator,3713,plan=score&period=2020-09,403",
    })
    void whatIsRefused(String role, String division, String query, int status) {
        as(role, division).get("/v1/scoreboard?" + query).then().statusCode(status);
    }

    private static ValidatableResponse score(String role, String division, String more) {
        return as(role, division)
                .get("/v1/scoreboard?plan=score&period=2020-09" + more)
                .then()
                .statusCode(200);
    }
}
