package org.countyreporting.plans.document.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingTest {

    static Stream<Arguments> headings() {
        return Stream.of(
                argumentSet("a line of its own", "一、深化医改\n推进医共体建设。完善机制。", "深化医改", "推进医共体建设。完善机制。"),
                argumentSet("with a full stop", "一、深化医改。\n推进医共体建设。", "深化医改", "推进医共体建设。"),
                argumentSet("before the first full stop", "一、深化医改。推进医共体建设。", "深化医改", "推进医共体建设。"),
                argumentSet("before a colon", "一、疫情防控方面:全市设点30处。", "疫情防控方面", "全市设点30处。"),
                argumentSet("before its own pieces", "一、深化医改\n(一)推进医共体", "深化医改", ""),
                argumentSet("with a colon before its pieces", "一、做好以下工作:\n(一)推进医共体", "做好以下工作", ""),
                argumentSet("before pieces in the same line", "一、深化医改(一)推进医共体。", "深化医改", ""),
                argumentSet("alone at the end", "四、下一步打算", "下一步打算", ""),
                argumentSet("a single sentence", "1.推进医共体建设。", null, "推进医共体建设。"),
                argumentSet("a text that begins at once", "1.完成检查62人,占95%。其余9月完成。", null, "完成检查62人,占95%。其余9月完成。"),
                argumentSet(
                        "a long first sentence",
                        "1.全面落实各项部署,加强统筹,压实责任,细化措施,确保各项任务按期保质保量完成到位。下同。",
                        null,
                        "全面落实各项部署,加强统筹,压实责任,细化措施,确保各项任务按期保质保量完成到位。下同。"),
                argumentSet("a full stop in quotes", "一、落实“应签尽签。”要求。推进。", "落实“应签尽签。”要求", "推进。"),
                argumentSet("where the full stop was lost", "一、推进行动??茖编制规划,突出重点。", "推进行动", "??茖编制规划,突出重点。"),
                argumentSet("set off by a gap", "一、指导思想  以人民健康为中心,全面推进建设。", "指导思想", "以人民健康为中心,全面推进建设。"),
                argumentSet("set off by one blank", "一、综合医改成果扩大 财政保障政策落到实处。下同。", "综合医改成果扩大", "财政保障政策落到实处。下同。"),
                argumentSet("blanks all over", "一、新增 床位 三十 张 并全部 投入使用。", null, "新增 床位 三十 张 并全部 投入使用。"),
                argumentSet("an item of a list", "1.推进医共体建设;", null, "推进医共体建设;"),
                argumentSet("traditional with pinyin", "一、補齊衛(wèi)生短板。加快建設。", "補齊衛(wèi)生短板", "加快建設。"));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void isSetApart(String document, String heading, String text) {
        Node node = Outlining.read(document).outline().nodes().get(0);

        assertThat(node.heading()).isEqualTo(heading);
        assertThat(node.text()).isEqualTo(text);
    }
}
