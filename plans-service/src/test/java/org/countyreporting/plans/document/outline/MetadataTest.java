package org.countyreporting.plans.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.countyreporting.vocabulary.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @Test
    void readsATablePrintedTwice() {
        String table =
                """
                索 引 号  11370000/2021-00012   发布机构  临沂市卫生健康委员会
                 文  号  無   公开日期  2021-02-03
                 主题词:
                """;

        Metadata metadata =
                Outlining.read(table + table + "\n市卫生健康委12月份工作进展情况\n\n1.甲。乙。").metadata();

        assertThat(metadata.indexNumber()).isEqualTo("11370000/2021-00012");
        assertThat(metadata.issuer()).isEqualTo("临沂市卫生健康委员会");
        assertThat(metadata.documentNumber()).isNull();
        assertThat(metadata.subject()).isNull();
        assertThat(metadata.publishedOn()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(metadata.title()).isEqualTo("市卫生健康委12月份工作进展情况");
        assertThat(metadata.kind()).isEqualTo(DocumentKind.PROGRESS_REPORT);
        assertThat(metadata.division().code()).hasToString("3713");
        assertThat(metadata.period()).hasToString("2020-12");
    }

    @Test
    void takesTheSignatureWhenNothingElseSays() {
        Metadata metadata =
                Outlining.read("关于近期工作的情况汇报\n有关情况如下。\n云溪县卫生健康局\n2023年7月3日\n").metadata();

        assertThat(metadata.issuer()).isEqualTo("云溪县卫生健康局");
        assertThat(metadata.publishedOn()).isEqualTo(LocalDate.of(2023, 7, 3));
        assertThat(metadata.year()).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "县局2024年工作计划, 2024, 2024, -, PLAN",
                "县局二〇二三年工作要点, 2023, 2023, -, PLAN",
                "县局2022年上半年工作总结和下半年工作计划, 2022, 2022-S1, 2022-S2, SUMMARY",
                "县局2023年工作总结及2024年工作计划, 2023, 2023, 2024, SUMMARY",
                "县局2022年第三季度工作总结, 2022, 2022-Q3, -, SUMMARY",
                "县局2022年前三季度工作总结, 2022, 2022, -, SUMMARY",
                "县局2022年10月份民生实事进度, 2022, 2022-10, -, PROGRESS_REPORT",
                "县局2022年1-8月任务完成情况, 2022, 2022, -, PROGRESS_REPORT",
                "关于报送2023年度重点工作完成情况的函, 2023, 2023, -, PROGRESS_REPORT",
                "关于2023年重点工作的情况汇报, 2023, 2023, -, SUMMARY",
                "县局民生实事进度表(截至10月31日), -, -, -, PROGRESS_REPORT"
            })
    void readsPeriodAndKindOffTheTitle(String title, Integer year, String period, String next, DocumentKind kind) {
        Metadata metadata = Outlining.read(title + "\n正文如下。").metadata();

        assertThat(metadata.year()).isEqualTo(year);
        assertThat(metadata.period() == null ? null : metadata.period().toString())
                .isEqualTo(period);
        assertThat(metadata.nextPeriod() == null ? null : metadata.nextPeriod().toString())
                .isEqualTo(next);
        assertThat(metadata.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "厦门市翔安区卫生健康局, 350213",
                "翔安区卫生健康局, 350213",
                "鼓楼区卫生健康局, -",
                "南京市鼓楼区卫生健康局, 320106",
                "县卫生健康局, -",
                "青云县卫生健康局, -",
                "关于云县卫生健康局, -",
                "云南省临沧市云县卫生健康局, 530922",
                "城区改造办公室, -",
                "上海市卫生健康委员会, 31"
            })
    void namesADivisionOnlyWhenNoOtherHasTheName(String issuer, String code) {
        assertThat(DivisionNaming.in(issuer)
                        .map(Division::code)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(code);
    }
}
