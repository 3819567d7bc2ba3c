package org.countyreporting.plans.document.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.countyreporting.plans.document.DocumentFixture;
import org.countyreporting.plans.document.outline.Outlining;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final int YEAR = 2023;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新设诊室6间。 | count | 新设诊室",
                "6间诊室通过验收。 | count | 诊室",
                "结核病发病率42.1/10万。 | permille | 结核病发病率",
                "电子档案使用率81.5%。 | rate | 电子档案使用率",
                "其中女性占54%。 | share | 女性",
                "已完成全年任务的81%。 | completion | 完成全年任务",
                "拨付奖补资金75万元。 | amount | 拨付奖补资金",
                "床位缺口120张。 | gap | 床位缺口",
                "综合满意度居全市第4位。 | rank | 综合满意度居全市",
                "确保建档率达到92%。 | target | 建档率",
            })
    void knowsWhatAFigureSaysAndOfWhat(String text, String kind, String subject) {
        Fact fact = reported(text).get(0);

        assertEquals(kind, fact.kind().toString());
        assertEquals(subject, fact.subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新建中医馆3个。 | target",
                "提升9处村卫生室服务能力。 | count",
                "5岁以下儿童健康检查。 | count",
                "门诊量比上年增长6%。 | rate",
                "次均费用下降2%。 | target",
            })
    void knowsWhatAPlanPromises(String text, String kind) {
        assertEquals(kind, planned(text).get(0).kind().toString());
    }

    @Test
    void readsATargetWithItsDeadline() {
        Fact fact = planned("力争年底前签约率达到70%以上。").get(0);

        assertEquals(FactKind.TARGET, fact.kind());
        assertEquals("at-least", fact.comparator().toString());
        assertEquals(LocalDate.of(2023, 12, 31), fact.deadline().date());
        assertFalse(fact.deadline().firm());
        assertEquals(List.of("一、"), fact.path());
    }

    @Test
    void keepsBothReadingsOfNextYear() {
        Deadline deadline = planned("确保明年5月份建成2所分院。").get(0).deadline();

        assertNull(deadline.date());
        assertEquals(List.of(LocalDate.of(2023, 5, 31), LocalDate.of(2024, 5, 31)), deadline.readings());
    }

    @Test
    void keepsAPromiseWithoutANumber() {
        Fact fact = planned("务求10月底前门诊楼投入使用。").get(0);

        assertNull(fact.value());
        assertEquals("event", fact.comparator().toString());
        assertEquals(LocalDate.of(2023, 10, 31), fact.deadline().date());
    }

    @Test
    void tellsTheMonthFromTheYearToDate() {
        List<Fact> facts = reported("9月已筛查420人,累计筛查3,150人。");

        assertFalse(facts.get(0).cumulative());
        assertTrue(facts.get(1).cumulative());
        assertEquals("2023-09", facts.get(0).period().toString());
    }

    @Test
    void readsNextStepsOfThePeriodToCome() {
        ReadDocument document = Outlining.read("某县2022年工作总结及2023年工作计划\n一、工作成效\n新建诊室6间。\n二、下一步打算\n力争6月底前新建诊室8间。");

        List<Fact> facts = Facts.read(document).facts();

        assertEquals("2022", facts.get(0).period().toString());
        assertEquals(LocalDate.of(2023, 6, 30), facts.get(1).deadline().date());
        assertEquals("2023-06", facts.get(1).period().toString());
    }

    @Test
    void readsASectionOfThePeriodItsHeadingNames() {
        List<Fact> facts = Facts.read(DocumentFixture.summary("一、上半年工作\n新建诊室6间。\n二、2024年任务\n新建诊室8间。", YEAR))
                .facts();

        assertEquals("2023-S1", facts.get(0).period().toString());
        assertEquals("2024", facts.get(1).period().toString());
    }

    @Test
    void readsNoMoreThanAnybodyCould() {
        Figures figures = Facts.read(DocumentFixture.summary("新建诊室6间。".repeat(Figures.MOST + 5), YEAR));

        assertEquals(Figures.MOST, figures.all().size());
        assertEquals(Figures.MOST * 7 - 1, figures.readTo());
    }

    @Test
    void knowsAsOfWhichDay() {
        Fact fact = reported("截至5月底,全县注册护士812名。").get(0);

        assertEquals(LocalDate.of(2023, 5, 31), fact.asOf());
        assertTrue(fact.cumulative());
    }

    @Test
    void givesEachOfTwoSubjectsItsOwnFact() {
        List<Fact> facts = planned("普通人群和老年人群签约率提高2个百分点。");

        assertEquals(
                List.of("普通人群签约率", "老年人群签约率"), facts.stream().map(Fact::subject).toList());
    }

    @Test
    void quotesItsClauseAsSubmitted() {
        String text = "全縣建成社區醫院３家，改造衛生室１２處。";
        Fact fact = Facts.read(DocumentFixture.summary(text, YEAR)).facts().get(0);

        assertEquals("全縣建成社區醫院３家", fact.quote());
        assertEquals("家", fact.unit());
        assertEquals(fact.quote(), text.substring(fact.start(), fact.end()));
    }

    private static List<Fact> planned(String text) {
        return Facts.read(DocumentFixture.plan("一、主要任务\n" + text, YEAR)).facts();
    }

    private static List<Fact> reported(String text) {
        return Facts.read(DocumentFixture.summary("一、主要工作\n" + text, YEAR)).facts();
    }
}
