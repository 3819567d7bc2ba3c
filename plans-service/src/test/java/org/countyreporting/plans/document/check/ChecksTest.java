package org.countyreporting.plans.document.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.countyreporting.plans.document.DocumentFixture;
import org.countyreporting.plans.document.figure.Fact;
import org.countyreporting.plans.document.figure.Facts;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "抽检水样320份,合格304份,合格率95%。 | 95% | agrees",
                "抽检水样320份,合格304份,合格率95.1%。 | 95.1% | wrong",
                "应检3000人,已检2000人,检查率66.6%。 | 66.6% | truncated",
                "建成18处,占年度任务24处的75%。 | 75% | agrees",
                "建成18处,占年度任务24处的74%。 | 74% | wrong",
                "完成筛查5130人,完成全年任务(5000人)的102.6%。 | 102.6% | agrees",
                "签约4.5万人,签约率75%(应签6万人)。 | 75% | agrees",
                "改造卫生室60所。已开工22所,开工率36.6%。 | 36.6% | truncated",
                "年度投资8,000万元。配备人员50人。完成投资5,860万元,占年度计划的73.25%。 | 73.25% | agrees",
                "细化为72个任务。滞后9个,占总任务的12.5%;超前47个,占总任务的66.3%。 | 66.3% | wrong",
                "随访率98.1%(应访162人,已访158人)。 | 98.1% | wrong",
                "县域内就诊率90%(县域内就诊1,800人次,参保患者就诊2,000人次)。 | 90% | agrees",
                "全院职工500名,其中高级职称60名,占12%;中级职称155名,占31%。 | 12% | agrees",
                "全院职工500名,其中高级职称60名,占12%;中级职称155名,占31%。 | 31% | agrees",
                "总预算2.5亿元,已支出1.5亿元,占总预算的60%。 | 60% | agrees",
                "新录本科27名、硕士3名,完成计划(40名)的75%。 | 75% | agrees",
                "活产2,500例,新生儿死亡4例,死亡率1.6‰。 | 1.6‰ | agrees",
                "门诊60万人次,比上年的50万人次增长20%。 | 20% | agrees",
                "门诊60万人次,比上年的50万人次增长21%。 | 21% | wrong",
                "门诊60万人次,同比增加10万人次,增长20%。 | 20% | agrees",
                "发病率90/10万,较上年(100/10万)下降10%。 | 10% | agrees",
                "死亡率为4.2‰,较上年4.5‰下降了6.67%。 | 6.67% | agrees",
                "辖区50万常住人口,建档45.4万份,建档率90.7%。 | 90.7% | wrong",
                "常住人口50万人,全县床位3,500张,每千人口床位7张。 | 7 | agrees",
                "完成投资3,000万元,占年度计划的60%。 | 60% | agrees",
                "住院率由16.2%下降到15%,下降1.2个百分点。 | 1.2 | agrees",
                "素养水平达30.1%,较2021年的27.6%提升2.5个百分点。 | 2.5 | agrees",
                "门诊60万人次,同比增长20%(上年50万人次)。 | 20% | agrees",
                "婚前检查800对,婚检率80%。 | 80% | agrees",
                "办理时限由20个工作日压缩至8个工作日,压缩60%。 | 60% | agrees",
                "收到提案30件,其中办结26件、在办4件。 | 30 | agrees",
                "收到提案30件,其中办结26件、在办5件。 | 30 | wrong",
                "下拨资金1.2亿元,其中中央8,000万元、省级4,000万元。 | 1.2 | agrees",
                "发放补助45.67万元。其中:甲镇20.3351万元;乙镇25.3422万元。 | 45.67 | truncated",
                "城区新建5所,乡镇新建7所,共新建12所。 | 12 | agrees",
                "275场演出已送240场(88%)。 | 88% | wrong",
                "婚检450对,婚检率90.1%(结婚500对)。 | 90.1% | wrong",
            })
    void recomputesWhatIsPrinted(String text, String printed, String verdict) {
        assertEquals(verdict, printed(text, printed).verdict().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "医院6家,卫生院14家,床位使用率82%。",
                "孕产妇系统管理率达到95%以上。",
                "签约50万人,其中重点人群20万人,签约率分别为45%、78%。",
                "下达经费300万元,同比增长8%。",
                "共抽查100家,其中学校20家、餐饮30家。",
                "处罚机构9家,其中罚款9家(结案5家)。",
                "报告传染病12种800例,死亡2例,发病率210/10万。",
                "第一季度培训12次,参训率较高,预算执行30%。"
            })
    void saysNothingWhereNothingIsBoundTogether(String text) {
        assertEquals(List.of(), checks(text).stream().map(Check::formula).toList());
    }

    @Test
    void infersARoundTarget() {
        Check check = printed("开展筛查1,245人、发放手册3,000册,完成率41.5%。", "41.5%");

        assertTrue(check.agrees());
        assertEquals(
                List.of(new Check.Input("numerator", "1245"), new Check.Input("denominator", "3000")), check.inputs());
    }

    @Test
    void addsUpLevelsWithoutATotal() {
        Check check = checks("建成示范机构省级4个,市级15个,县级40个。").get(0);

        assertEquals("4+15+40", check.formula());
        assertEquals("59", check.exact().replaceAll("\\.0+$", ""));
        assertNull(check.printed());
    }

    @Test
    void tellsTheCumulativeValueOfTheMonthBefore() {
        Check check = checks("2023年8月检测1,500人,1-8月累计检测9,800人。").get(0);

        assertEquals("9800-1500", check.formula());
        assertNull(check.agrees());
    }

    @Test
    void givesRatesTheirParts() {
        ReadDocument document = DocumentFixture.summary("应查200家,已查150家,检查率75%。", 2023);
        List<Fact> facts = Rates.complete(document, Facts.read(document)).facts();

        Fact rate = facts.get(2);
        assertEquals(BigDecimal.valueOf(150), rate.numerator());
        assertEquals(BigDecimal.valueOf(200), rate.denominator());
    }

    private static Check printed(String text, String printed) {
        return checks(text).stream()
                .filter(check -> printed.equals(check.printed()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check of " + printed + " in " + text));
    }

    private static List<Check> checks(String text) {
        ReadDocument document = DocumentFixture.summary(text, 2023);
        return Checks.of(document, Facts.read(document));
    }
}
