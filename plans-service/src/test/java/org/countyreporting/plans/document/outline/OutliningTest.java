package org.countyreporting.plans.document.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.document.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutliningTest {

    private static final String PLAN =
            """
            您的位置：首页 > 规划计划
            云溪县卫生健康局2023年工作计划
            发布日期：2023-02-10 浏览次数：12

            　　全年以基层为重点。

            一、深化医改
            （一）建设医共体。组建3个医共体。
            牵头单位：医改股
            （二）完善分级诊疗。一是签约；二是转诊。

            二、存在的问题
            １．人手不足。招人难。
            上一篇：无
            """;

    @Test
    void takesADocumentApart() {
        ReadDocument document = Outlining.read(PLAN);

        assertThat(document.metadata().kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(document.outline().preamble()).isEqualTo("全年以基层为重点。");
        assertThat(kinds(document.outline().nodes()))
                .isEqualTo("SECTION[TASK[SUBSECTION] TASK[MEASURE MEASURE]] SECTION[PROBLEM]");
        assertThat(document.removed())
                .extracting(removed -> removed.reason())
                .containsExactly("navigation", "particulars", "navigation");
    }

    @Test
    void findsTheLabelsDownToAPlace() {
        ReadDocument document = Outlining.read(PLAN);

        int place = document.reading().clean().indexOf("医改股");

        assertThat(document.outline().path(place)).containsExactly("一、", "（一）", "牵头单位：");
        assertThat(document.outline().path(document.outline().bodyFrom())).isEmpty();
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                argumentSet(
                        "a progress report",
                        "9月份进展情况\n18.甲\n工作进展:①乙。\n存在问题:①丙。",
                        "TASK[SUBSECTION[PROGRESS_ITEM] SUBSECTION[PROBLEM]]"),
                argumentSet(
                        "a summary",
                        "2022年工作总结及2023年工作计划\n一、主要成效\n(一)甲\n1.乙。\n二、2023年工作计划\n(一)丙。",
                        "SECTION[SUBSECTION[PROGRESS_ITEM]] SECTION[NEXT_STEP]"),
                argumentSet("a flat plan", "2021年工作计划\n一、甲。乙。\n二、丙。丁。", "TASK TASK"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysWhatEachPieceIs(String text, String kinds) {
        assertThat(kinds(Outlining.read(text).outline().nodes())).isEqualTo(kinds);
    }

    @Test
    void everyPieceStandsWhereItSays() {
        Random random = new Random(20230210);
        String[] pieces = {
            "一、", "（二）", "1．", "2、", "①", "一是", "●", "工作进展：", "市醫院：①", "衛(wèi)生", "。", "；", "，", "\n", "  ", "3.24",
            "𠮷", "“", "”", "？？", "建設", "上一篇：", "目录\n"
        };
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ReadDocument document = Outlining.read(text.toString());
            check(text.toString(), document.outline().nodes(), 1, 0, text.codePointCount(0, text.length()));
        }
    }

    private static void check(String text, List<Node> nodes, int level, int from, int to) {
        int last = from;
        for (Node node : nodes) {
            assertThat(node.level()).isEqualTo(level);
            assertThat(node.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(node.span().end()).isBetween(node.span().start(), to);
            String there = text.substring(text.offsetByCodePoints(0, node.span().start()));
            assertThat(there).startsWith(node.label());
            check(
                    text,
                    node.children(),
                    level + 1,
                    node.span().start(),
                    node.span().end());
            last = node.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "“", "(", "统一、", "十", "1.1", "\n", "一、("})
    void readsFiveMegabytesOfAnything(String piece) {
        String text = piece.repeat(5_000_000 / piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);

        assertThat(Outlining.read(text).reading().length()).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "(一)", "●\n", "市医院:①"})
    void refusesMoreLabelsThanAnyDocumentHas(String label) {
        String text = label.repeat(110_000);

        assertThatThrownBy(() -> Outlining.read(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingHasNoPieces() {
        ReadDocument document = Outlining.read("");

        assertThat(document.outline().nodes()).isEmpty();
        assertThat(document.outline().preamble()).isNull();
        assertThat(document.reading()).extracting(Reading::clean).isEqualTo("");
    }

    private static String kinds(List<Node> nodes) {
        return String.join(
                " ",
                nodes.stream()
                        .map(node ->
                                node.kind() + (node.children().isEmpty() ? "" : "[" + kinds(node.children()) + "]"))
                        .toList());
    }
}
