package org.countyreporting.plans.document.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.countyreporting.plans.document.DocumentFixture;
import org.countyreporting.plans.document.figure.Facts;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、工作情况\\n抽检水样320份,合格304份,合格率96%。 | contradiction | 合格率96%",
                "一、工作情况\\n健康管理率104%。 | over-100 | 健康管理率104%",
                "一、工作情况\\n培训基层人员300人,其中乡村医生420人。 | part-greater-than-whole | 其中乡村医生420人",
                "一、健康扶贫\\n签约项目37个,投资145亿元。\\n二、招商引资\\n签约项目37个,投资145亿元。 | duplicate-figure | 投资145亿元",
                "一、党建\\n开展学习。\\n三、医改\\n开展改革。 | numbering-gap | 三、",
                "一、党建\\n组织全体党员开展集中学习教育。组织全体党员开展集中学习教育。 | duplicate-sentence | 组织全体党员开展集中学习教育",
                "一、党建\\n加强队伍建?设工作。 | damaged-text | 强队伍建?设工作。",
                "一、医改\\n全市共有XX家机构参加。 | masked-text | XX家",
                "一、医改\\n确保明年3月份完成任务。 | ambiguous-year | 确保明年3月份完成任务",
                "一、妇幼\\n提高孕产妇系统管理率。 | target-without-number | 提高孕产妇系统管理率",
                "一、医改\\n确保明年8月份通过复审。 | ambiguous-year | 确保明年8月份通过复审",
            })
    void pointsOut(String text, String code, String quote) {
        List<Finding> findings = findings(text.replace("\\n", "\n"));

        assertTrue(
                findings.stream()
                        .anyMatch(f ->
                                f.code().toString().equals(code) && f.quote().equals(quote)),
                () -> code + " is not among " + findings);
    }

    @Test
    void findsNothingInASoundText() {
        String text = "一、医改\n抽检水样320份,合格304份,合格率95%。为什么要抽检?为了安全。\n二、党建\n开展学习12次。";

        assertEquals(List.of(), findings(text));
    }

    @Test
    void saysWhereItStoppedReading() {
        Finding last = findings("新建诊室6间。".repeat(Figures.MOST + 5)).stream()
                .filter(finding -> finding.code() == FindingCode.UNREAD)
                .findFirst()
                .orElseThrow();

        assertEquals(Figures.MOST * 7 - 1, last.start());
        assertTrue(last.message().zh().contains("计算未核对"));
    }

    private static List<Finding> findings(String text) {
        ReadDocument document = DocumentFixture.plan(text, 2023);
        Figures figures = Facts.read(document);
        return Findings.of(document, figures, Checks.of(document, figures));
    }
}
