package org.countyreporting.plans.document.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees are written label[children]. */
class NestingTest {

    static Stream<Arguments> trees() {
        return Stream.of(
                argumentSet(
                        "the conventional order",
                        "一、甲\n(一)乙\n1.丙\n(1)丁\n①戊\n②己\n2.庚\n(二)辛\n二、壬",
                        "一、[(一)[1.[(1)[① ②]] 2.] (二)] 二、"),
                argumentSet("chapters", "第一章 甲\n第一节 乙\n一、丙\n(一)丁\n第二节 戊\n第二章 己", "第一章[第一节[一、[(一)]] 第二节] 第二章"),
                argumentSet("numbers through all sections", "一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己", "一、[1. 2.] 二、[3. 4.]"),
                argumentSet("a section number skipped", "一、甲\n(一)乙\n(三)丙\n四、丁\n(一)戊", "一、[(一) (三)] 四、[(一)]"),
                argumentSet("told off in a paragraph", "(一)甲。\n一是乙。二是丙。\n(二)丁。一是戊。三是己。", "(一)[一是 二是] (二)[一是 三是]"),
                argumentSet("a third without a first", "1.甲。三是乙。\n2.丙", "1.[三是] 2."),
                argumentSet("several levels in one line", "一、甲。1.乙。一是丙;二是丁。2.戊。一是己。二、庚。", "一、[1.[一是 二是] 2.[一是]] 二、"),
                argumentSet(
                        "a list in a paragraph ends with it", "(一)甲:一是乙;二是丙。\n1.丁\n2.戊\n(二)己", "(一)[一是 二是 1. 2.] (二)"),
                argumentSet("told off on lines, each with a list", "一是甲\n1.乙\n2.丙\n二是丁\n1.戊", "一是[1. 2.] 二是[1.]"),
                argumentSet("circles in a paragraph", "1.甲:①乙;②丙\n2.丁:①戊", "1.[① ②] 2.[①]"),
                argumentSet("circles on lines", "1.甲\n①乙\n②丙\n2.丁", "1.[① ②] 2."),
                argumentSet("the convention upside down", "1.甲\n一、乙\n二、丙\n2.丁\n一、戊\n二、己", "1.[一、 二、] 2.[一、 二、]"),
                argumentSet("a list before the first section", "1.甲\n2.乙\n一、丙\n1.丁\n二、戊", "1. 2. 一、[1.] 二、"),
                argumentSet("two ways to write a number", "1.甲\n1、乙\n2、丙\n2.丁", "1.[1、 2、] 2."),
                argumentSet(
                        "what began below the other way round stays there",
                        "（一）甲\n一、乙\n（二）丙\n一、丁\n（三）戊\n一、己",
                        "（一）[一、] （二）[一、] （三）[一、]"),
                argumentSet(
                        "two ways to write a number, counted through", "1、甲\n1.乙\n2、丙\n2.丁\n3.戊", "1、[1.] 2、[2. 3.]"),
                argumentSet("numbers through parts told off", "第一、甲\n1.乙\n第二、丙\n2.丁", "第一、[1.] 第二、[2.]"),
                argumentSet("a slip in writing a number", "1.甲\n2、乙\n3.丙", "1. 2、 3."),
                argumentSet("half brackets below whole ones", "(1)甲\n1)乙\n2)丙\n(2)丁", "(1)[1) 2)] (2)"),
                argumentSet("decimal chains", "1.甲\n1.1乙\n1.2丙\n2.丁\n2.1戊", "1.[1.1 1.2] 2.[2.1]"),
                argumentSet(
                        "chains of three under bare numbers",
                        "1 甲\n1.1 乙\n1.1.1 丙\n1.2 丁\n2 戊\n2.1 己",
                        "1[1.1[1.1.1] 1.2] 2[2.1]"),
                argumentSet("counted nouns", "一、甲\n任务一:乙\n完成情况:丙\n任务二:丁\n二、戊", "一、[任务一:[完成情况:] 任务二:] 二、"),
                argumentSet("bullets", "一、甲\n●乙\n●丙\n二、丁\n●戊", "一、[● ●] 二、[●]"),
                argumentSet("bullets below bullets", "●甲\n■乙\n■丙\n●丁", "●[■ ■] ●"),
                argumentSet(
                        "blocks of a task",
                        "18.甲\n责任单位:乙\n工作进展:①丙②丁\n存在问题:戊\n19.己\n工作进展:庚",
                        "18.[责任单位: 工作进展:[① ②] 存在问题:] 19.[工作进展:]"),
                argumentSet(
                        "lists in blocks", "1.甲\n工作进展:\n1.乙\n2.丙\n下步打算:\n1.丁\n2.戊", "1.[工作进展:[1. 2.] 下步打算:[1. 2.]]"),
                argumentSet("fields behind a paragraph's list", "1.甲。一是乙。二是丙。\n责任单位:丁\n2.戊", "1.[一是 二是 责任单位:] 2."),
                argumentSet(
                        "blocks that hold the tasks",
                        "工作任务:\n1.甲\n责任单位:乙\n2.丙\n责任单位:丁\n存在问题:\n1.戊",
                        "工作任务:[1.[责任单位:] 2.[责任单位:]] 存在问题:[1.]"),
                argumentSet("sections are never in a block", "责任单位:甲\n一、乙\n二、丙", "责任单位: 一、 二、"),
                argumentSet(
                        "a part for each unit", "5.甲\n工作进展:市医院:①乙;②丙。县医院:①丁。\n6.戊", "5.[工作进展:[市医院:[① ②] 县医院:[①]]] 6."));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void nests(String text, String tree) {
        assertThat(tree(Outlining.read(text).outline().nodes())).isEqualTo(tree);
    }

    private static String tree(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.label() + (node.children().isEmpty() ? "" : "[" + tree(node.children()) + "]"))
                .collect(Collectors.joining(" "));
    }
}
