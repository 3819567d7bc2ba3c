package org.countyreporting.plans.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.conventions.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetRulesTest {

    static Stream<Arguments> sound() {
        return Stream.of(
                argumentSet("at least", "{'comparator':'at-least','dataElement':'a','value':100}"),
                argumentSet("nothing may happen", "{'comparator':'at-most','indicator':'a','value':0}"),
                argumentSet("a range", "{'comparator':'between','indicator':'a','value':2,'valueHigh':3}"),
                argumentSet(
                        "a range of a change",
                        "{'comparator':'increase-by','indicator':'a','value':1,'valueHigh':3,'change':'points'}"),
                argumentSet(
                        "a change from a baseline",
                        "{'comparator':'decrease-by','indicator':'a','value':2,'change':'points','baseline':{'value':46.5,'period':'2019'}}"),
                argumentSet("an event", "{'comparator':'event','event':{'text':'通过验收'},'deadline':'2021-06-30'}"),
                argumentSet("no number", "{'comparator':'no-number','dataElement':'two_cancer_screenings'}"),
                argumentSet("for each", "{'comparator':'at-least','indicator':'a','value':1,'applies':'each'}"),
                argumentSet(
                        "inferred",
                        "{'comparator':'at-least','dataElement':'trainees','value':395,'inferred':{'low':393,'high':397,'from':'316 = 80%'}}"),
                argumentSet(
                        "milestones",
                        "{'comparator':'at-least','dataElement':'a','value':100,'milestones':[{'period':'2020-09','value':68},{'period':'2020-12','value':100}]}"),
                argumentSet(
                        "a milestone of a statistical year that began the year before",
                        "{'comparator':'at-least','dataElement':'a','value':9,'milestones':[{'period':'2019-12','value':3}]}"),
                argumentSet(
                        "over several years",
                        "{'comparator':'at-least','dataElement':'a','value':9,'start':'2020-07-01','deadline':'2022-12-31','milestones':[{'period':'2021','value':3}]}"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void takesWhatIsSound(String json) {
        assertThat(pointersOf(json)).isEmpty();
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                argumentSet("no value", "{'comparator':'at-least','indicator':'a'}", "/value"),
                argumentSet("no measure", "{'comparator':'at-most','value':1}", "/indicator"),
                argumentSet(
                        "two measures",
                        "{'comparator':'exactly','value':1,'indicator':'a','dataElement':'b'}",
                        "/dataElement"),
                argumentSet("half a range", "{'comparator':'between','indicator':'a','value':2}", "/valueHigh"),
                argumentSet(
                        "a range upside down",
                        "{'comparator':'between','indicator':'a','value':3,'valueHigh':2}",
                        "/valueHigh"),
                argumentSet(
                        "a second value too many",
                        "{'comparator':'at-least','indicator':'a','value':3,'valueHigh':4}",
                        "/valueHigh"),
                argumentSet(
                        "an upper end without a range",
                        "{'comparator':'at-least','indicator':'a','value':3,'upper':'limit'}",
                        "/upper"),
                argumentSet("a change in nothing", "{'comparator':'increase-by','indicator':'a','value':3}", "/change"),
                argumentSet(
                        "a change by less than nothing",
                        "{'comparator':'increase-by','indicator':'a','value':-3,'change':'percent'}",
                        "/value"),
                argumentSet(
                        "a change without changing",
                        "{'comparator':'at-least','indicator':'a','value':3,'change':'percent'}",
                        "/change"),
                argumentSet("an event without words", "{'comparator':'event'}", "/event"),
                argumentSet("a numbered event", "{'comparator':'event','event':{'text':'验收'},'value':1}", "/value"),
                argumentSet(
                        "an event beside a number",
                        "{'comparator':'at-least','indicator':'a','value':1,'event':{'text':'验收'}}",
                        "/event"),
                argumentSet("a number after all", "{'comparator':'no-number','value':1}", "/value"),
                argumentSet(
                        "milestones without a number",
                        "{'comparator':'no-number','milestones':[{'period':'2020-09','value':1}]}",
                        "/milestones"),
                argumentSet(
                        "a deadline before the start",
                        "{'comparator':'at-least','indicator':'a','value':1,'start':'2020-05-01','deadline':'2020-04-30'}",
                        "/deadline"),
                argumentSet(
                        "a deadline before the plan",
                        "{'comparator':'at-least','indicator':'a','value':1,'deadline':'2019-12-31'}",
                        "/deadline"),
                argumentSet(
                        "a start after the plan",
                        "{'comparator':'at-least','indicator':'a','value':1,'start':'2021-01-01'}",
                        "/start"),
                argumentSet(
                        "a milestone after the deadline",
                        "{'comparator':'at-least','indicator':'a','value':1,'deadline':'2020-06-30','milestones':[{'period':'2020-Q3','value':1}]}",
                        "/milestones/0/period"),
                argumentSet(
                        "two milestones for a day",
                        "{'comparator':'at-least','indicator':'a','value':1,'milestones':[{'period':'2020-Q3','value':1},{'period':'2020-09','value':2}]}",
                        "/milestones/1/period"),
                argumentSet(
                        "an inference upside down",
                        "{'comparator':'at-least','indicator':'a','value':395,'inferred':{'low':397,'high':393,'from':'x'}}",
                        "/inferred/high"),
                argumentSet(
                        "a value outside its inference",
                        "{'comparator':'at-least','indicator':'a','value':400,'inferred':{'low':393,'high':397,'from':'x'}}",
                        "/value"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void namesThePlaceOfWhatIsNot(String json, String pointer) {
        assertThat(pointersOf(json)).containsExactly("/t" + pointer);
    }

    @Test
    void theUpperEndIsAWishForCountsAndChangesAndALimitForRates() {
        String count = "{'comparator':'between','indicator':'a','value':2,'valueHigh':3,'unit':'个'}";
        String rate = "{'comparator':'between','indicator':'a','value':85,'valueHigh':93,'unit':'%'}";
        String change =
                "{'comparator':'increase-by','indicator':'a','value':1,'valueHigh':3,'change':'points','unit':'%'}";
        String single = "{'comparator':'at-least','indicator':'a','value':1}";

        assertThat(TargetFixture.parse(count).upper()).isEqualTo(Upper.AMBITION);
        assertThat(TargetFixture.parse(rate).upper()).isEqualTo(Upper.LIMIT);
        assertThat(TargetFixture.parse(change).upper()).isEqualTo(Upper.AMBITION);
        assertThat(TargetFixture.parse(single).upper()).isNull();
    }

    private static List<String> pointersOf(String json) {
        Violations violations = new Violations();
        new TargetRules(2020, violations).check("/t", TargetFixture.parse(json));
        return violations.all().stream().map(Violation::pointer).toList();
    }
}
