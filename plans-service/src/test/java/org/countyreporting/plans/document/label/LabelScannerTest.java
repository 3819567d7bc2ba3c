package org.countyreporting.plans.document.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelScannerTest {

    static Stream<Arguments> labels() {
        return Stream.of(
                argumentSet("the five levels", "一、甲\n(一)乙\n1.丙\n(1)丁\n①戊", "一、 (一) 1. (1) ①"),
                argumentSet("chapters", "第一部分 甲\n第二章 乙\n第3节 丙\n第四条 丁", "第一部分 第二章 第3节 第四条"),
                argumentSet("beyond ten", "十一、甲\n二十三、乙\n(十二)丙", "十一、 二十三、 (十二)"),
                argumentSet("other brackets", "【一】甲\n【二】乙", "【一】 【二】"),
                argumentSet("half a bracket", "1)甲\n2)乙", "1) 2)"),
                argumentSet("tasks of a government", "174.甲\n175.乙", "174. 175."),
                argumentSet("single signs", "⒈甲\n⑵乙\n㈢丙\n❹丁", "⒈ ⑵ ㈢ ❹"),
                argumentSet("bullets", "●甲\n■乙", "● ■"),
                argumentSet("spaces inside", "( 一 )甲\n2 .乙", "( 一 ) 2 ."),
                argumentSet("told off", "主要做法:一是甲;二是乙,三是丙。四是丁", "主要做法: 一是 二是 三是 四是"),
                argumentSet("told to do", "会议要求:一要甲。二要乙。", "一要 二要"),
                argumentSet("first and second", "第一,甲。第二,乙。", "第一, 第二,"),
                argumentSet("run into one line", "1.甲。一是乙;二是丙。2.丁。(1)戊;(2)己", "1. 一是 二是 2. (1) (2)"),
                argumentSet("behind a heading without a sign", "一、工作情况(一)医改情况一是甲", "一、 (一) 一是"),
                argumentSet("behind a title", "县局工作总结一、工作情况推进有力。二、下步打算", "一、 二、"),
                argumentSet("behind other words", "共五篇 (一)甲。乙。(二)丙。", "(一) (二)"),
                argumentSet("chains before words that begin like units", "1 甲\n1.1人口老龄化\n1.2家庭医生\n2 乙", "1 1.1 1.2 2"),
                argumentSet("chains under sections", "一、甲\n1.1乙\n1.1.1丙\n1.2丁", "一、 1.1 1.1.1 1.2"),
                argumentSet("circles need no sign before them", "甲名医②乙③丙", "② ③"),
                argumentSet("a label before a year", "1.甲\n2.2023年乙", "1. 2."),
                argumentSet("a label before an age", "1.甲\n2.3岁以下乙\n3.65-74岁丙", "1. 2. 3."),
                argumentSet("a label before a long number", "22.甲\n23.12345热线", "22. 23."),
                argumentSet("chains under an open number", "1.甲\n1.1乙\n1.2丙\n2.丁", "1. 1.1 1.2 2."),
                argumentSet("blocks", "1.甲\n责任单位:乙\n工作进展:①丙\n【存在问题】丁", "1. 责任单位: 工作进展: ① 【存在问题】"),
                argumentSet("units", "工作进展:市医院:①甲。县医院:①乙", "工作进展: 市医院: ① 县医院: ①"),
                argumentSet("units without lists", "进展情况:城西区:①甲。安平县:新增乙。", "进展情况: 城西区: ① 安平县:"),
                argumentSet("a unit on its own line", "1.甲\n城关镇:乙", "1. 城关镇:"),
                argumentSet("a comma or colon for 、", "一,甲\n1:乙\n2:丙\n二,丁", "一, 1: 2: 二,"),
                argumentSet("no sign at all", "一 甲事\n1 乙事\n2 丙事\n二 丁事", "一 1 2 二"),
                argumentSet("a single one that heads a list", "壹、甲事\n(一)乙。\n壹、丙事\n1、丁。", "壹、 (一) 壹、 1、"),
                argumentSet("a bare number that heads a chain", "1 甲事\n1.1 乙事", "1 1.1"),
                argumentSet("a sign printed twice", "一、、甲\n二、、乙", "一、、 二、、"),
                argumentSet("square brackets", "[一]甲\n〔二〕乙", "[一] 〔二〕"),
                argumentSet("a bracket that was lost", "(一甲事\n(二乙事", "(一 (二"),
                argumentSet(
                        "formal numerals, stems, Roman numbers", "壹、甲\n贰、乙\n甲、丙\n乙、丁\nI.戊\nII.己", "壹、 贰、 甲、 乙、 I. II."),
                argumentSet("letters", "A.甲\nB.乙\na)丙\nb)丁\n(a)戊\n(b)己", "A. B. a) b) (a) (b)"),
                argumentSet("a scanner's l for 1", "l.甲\n2.乙", "l. 2."),
                argumentSet("dashes", "——甲事\n——乙事\n- 丙事\n- 丁事", "—— —— - -"),
                argumentSet("first without a sign", "第一 甲\n第二 乙", "第一 第二"),
                argumentSet("right behind other words", "推进医改1.甲成效2.乙之后二是丙", "1. 2."),
                argumentSet("a list that lacks its beginning", "工作进展:3.甲。4.乙。", "工作进展: 3. 4."),
                argumentSet("chains with a sign behind", "1.1、甲\n1.2.乙\n1.2.1 3月前丙", "1.1、 1.2. 1.2.1"),
                argumentSet("chains in one line", "1.1甲。1.2乙。\n2.1丙。", "1.1 1.2 2.1"),
                argumentSet("chains under sections that skip", "一、甲\n三、乙\n3.1丙\n3.2丁", "一、 三、 3.1 3.2"),
                argumentSet("chains behind a heading", "一、概述1.1背景", "一、 1.1"),
                argumentSet("other frames of blocks", "1.甲\n〖工作进展〗乙\n[存在问题]丙\n责任单位——丁", "1. 〖工作进展〗 [存在问题] 责任单位——"),
                argumentSet("blocks in round brackets", "1.甲\n(工作进展)乙", "1. (工作进展)"),
                argumentSet("blocks set off by a blank", "1.甲\n工作进展 ①乙\n存在问题 丙不足。\n责任单位 县医院", "1. 工作进展 ① 存在问题 责任单位"),
                argumentSet("a table's head is no block", "1.甲\n重点任务 责任单位\n工作进展 存在问题 下步打算", "1."),
                argumentSet("blocks behind a bullet", "1.甲\n★工作进展:乙", "1. ★工作进展:"),
                argumentSet("bullets behind a gap", "一、目标 ●甲 ●乙", "一、 ● ●"),
                argumentSet("cells and plain-text markup", "| 1.甲\n**一、乙\n## 二、丙", "1. 一、 二、"));
    }

    static Stream<Arguments> noLabels() {
        return Stream.of(
                argumentSet("decimals", "3.24世界防治结核病日\n新增2.5公顷。1.5万人"),
                argumentSet("dates", "2020.9.1\n截至9月。2.1个百分点"),
                argumentSet("lists of grades", "二、三级医院\n全市一、二级医疗机构"),
                argumentSet("words", "统一、协调推进。唯一是没有。"),
                argumentSet("references", "按照第(二)项、表(1)办理"),
                argumentSet("the words of others", "《意见(一)甲。(二)乙》“一是丙,二是丁”(1.戊;2.己)"),
                argumentSet("first, second and third industry", "第一、二、三产业"),
                argumentSet("a salutation", "各县卫生健康局:"),
                argumentSet("a word before a colon inside a sentence", "经检查,存在问题:甲"),
                argumentSet("years", "2024年、2025年"),
                argumentSet("what would count on does not", "一,甲\n1 乙事\nA.丙\n——丁\n(一甲"),
                argumentSet("a bracket that is never closed", "甲(一是乙"),
                argumentSet("a dash by itself", "甲\n- 乙\n- 3 -"),
                argumentSet("quantities on lines", "1 万人\n2 万人"),
                argumentSet("ages and lengths in a text", "年龄\n3.5岁以下儿童\n2.5厘米"),
                argumentSet("rows of a table", "1 甲 20 30\n2 乙 40 50"),
                argumentSet("models and grades in words", "型号1、型号2、型号3\n周一、周二、周三\n高一、高二年级"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void finds(String text, String labels) {
        assertThat(found(text)).isEqualTo(labels);
    }

    @ParameterizedTest
    @MethodSource("noLabels")
    void takesForNoLabel(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static String found(String text) {
        return LabelScanner.scan(text).stream()
                .map(label -> text.substring(label.from(), label.to()))
                .collect(Collectors.joining(" "));
    }
}
