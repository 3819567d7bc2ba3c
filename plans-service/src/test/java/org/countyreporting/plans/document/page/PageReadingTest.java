package org.countyreporting.plans.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.countyreporting.plans.document.text.Reading;
import org.junit.jupiter.api.Test;

class PageReadingTest {

    @Test
    void setsThePageApart() {
        String page =
                """
                县局2024年工作计划-云溪县人民政府
                今天是2025年4月17日 星期四
                县局2024年工作计划
                来源：县局　字号：[大 中 小]
                全年工作如下。
                一、抓好落实。
                分享到：
                责任编辑：某某
                主办：云溪县人民政府　ＩＣＰ备12345678号
                """;

        assertThat(read(page).document().clean().strip()).isEqualTo("县局2024年工作计划\n全年工作如下。\n一、抓好落实。");
        assertThat(reasons(page)).isEqualTo("repeated-title view-date particulars sharing byline footer");
    }

    @Test
    void removesWhatFollowsRelatedLinksWithItsLabels() {
        String page = "2024年计划\n一、抓好落实。\n相关推荐\n1. 2023年总结\n2. 2022年总结\n请先登录后阅读";

        assertThat(read(page).document().clean().strip()).isEqualTo("2024年计划\n一、抓好落实。");
    }

    @Test
    void removesTheFormBelowAPage() {
        assertThat(reasons("2024年计划\n一、抓好落实。\n• 姓 名：\n• 联系方式：\n• *内 容：\n")).isEqualTo("form");
    }

    @Test
    void keepsWordsOfAFooterInsideTheText() {
        String page = "通知\n会议有关事项如下。\n地址:县医院三楼\n请准时参加。\n";

        assertThat(reasons(page)).isEmpty();
    }

    @Test
    void removesAContentsPage() {
        String page = "2024年要点\n目  录\n一、总体要求……1\n二、重点任务……3\n2024年要点\n一、总体要求\n抓好落实。\n二、重点任务\n抓好。\n";

        assertThat(read(page).document().clean().strip()).isEqualTo("2024年要点\n一、总体要求\n抓好落实。\n二、重点任务\n抓好。");
    }

    @Test
    void removesAContentsPageWithoutDotsOrTitle() {
        String page = "2024年要点\n一、总体要求\n二、重点任务\n\n一、总体要求\n抓好落实。\n二、重点任务\n抓好。\n";

        assertThat(reasons(page)).isEqualTo("contents");
    }

    @Test
    void removesAContentsPageRunTogetherWithTheText() {
        String page = "2024年要点 目录 一、总体要求 1 二、重点任务 3 一、总体要求 抓好落实。二、重点任务 抓好。";

        assertThat(read(page).document().clean()).isEqualTo("2024年要点 一、总体要求 抓好落实。二、重点任务 抓好。");
        assertThat(reasons(page)).isEqualTo("contents");
    }

    @Test
    void keepsAListThatOnlyComesAgainInPart() {
        String page = "2024年要点\n一、总体要求\n抓好落实。\n二、重点任务\n抓好重点任务。\n";

        assertThat(reasons(page)).isEmpty();
    }

    @Test
    void takesParticularsOutOfAList() {
        Page page = read("• 索引号\n• A-17\n• 公开目录\n• 绩效评价\n\n城关县卫生健康局2022年工作总结\n一、甲\n");

        assertThat(page.particulars().value("index-number")).contains("A-17");
        assertThat(page.document().clean().strip()).isEqualTo("城关县卫生健康局2022年工作总结\n一、甲");
    }

    @Test
    void keepsPlacesOfWhatIsRemoved() {
        String page = "首页\n2024年计划\n一、抓好落实。\n上一篇:无";

        assertThat(read(page).removed()).allSatisfy(removed -> assertThat(
                        page.substring(removed.span().start(), removed.span().end()))
                .isIn("首页", "上一篇:无"));
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String page =
                """
                一、开展情况
                全市开设发热诊室三处，组建五支队伍，共计二百
                人的流调队伍，全年累计检测核酸样本共计57.4
                2万份，检测任务的完成率达到百分之九十五，较
                上一年度同期水平，即百分之九十一点八，净
                提高
                三点二个百分点。
                （二）其他方面
                """;

        assertThat(read(page).document().clean())
                .contains("二百人的", "57.42万份", "净提高三点二个百分点。\n(二)")
                .contains("一、开展情况\n全市");
    }

    @Test
    void doesNotJoinTheCellsOfATable() {
        String page = "指标情况\n签约率\n70%\n建档率\n92%\n";

        assertThat(read(page).document().clean()).isEqualTo(page);
    }

    @Test
    void putsTogetherWhatPageMarksCut() {
        String sheet = "全县各医疗机构按照年初部署有序推进各项工作,".repeat(8);
        String page = "1、县局工作总结一、工作总结(一)医改工作全面推进。" + sheet + "新院区是县医\n\n2、院和中医院。" + sheet
                + "医联体各成员单位正\n3、在推进。二、工作计划(一)继续推进。\n";

        Page read = read(page);

        assertThat(read.document().clean()).contains("县医院和中医院", "正在推进");
        assertThat(reasons(page)).isEqualTo("page-mark page-mark page-mark");
    }

    @Test
    void aListOfHeadingsIsNotPageMarks() {
        String page = "1、加强领导\n\n2、强化保障\n\n3、严格考核\n";

        assertThat(reasons(page)).isEmpty();
    }

    @Test
    void aTitleMayGoOverTwoLines() {
        Page page = read("云溪县2022年上半年工作总结及下半年\n重点工作安排\n\n各项工作稳步推进。");

        assertThat(page.title()).isEqualTo("云溪县2022年上半年工作总结及下半年重点工作安排");
    }

    @Test
    void aTitleMayLeadTheText() {
        Page page = read("云溪县2021年上半年工作总结 今年以来,各项工作稳步推进。 一、工作情况");

        assertThat(page.title()).isEqualTo("云溪县2021年上半年工作总结");
        assertThat(page.document().clean().substring(page.bodyFrom())).startsWith(" 今年以来");
    }

    @Test
    void aTitleIsNotTheHeadOfAColumn() {
        assertThat(read("2022年民生实事完成情况(截至10月)\n序号\n当前进度\n一、甲").title()).isEqualTo("2022年民生实事完成情况(截至10月)");
    }

    private static Page read(String page) {
        return PageReading.read(Reading.plain(page));
    }

    private static String reasons(String page) {
        return read(page).removed().stream().map(removed -> removed.reason()).collect(Collectors.joining(" "));
    }
}
