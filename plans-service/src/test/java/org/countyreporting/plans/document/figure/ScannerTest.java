package org.countyreporting.plans.document.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新设村卫生室7处,改造19处 | 7 处; 19 处",
                "筹措资金80万用于设备更新 | 80 万元",
                "孕产妇死亡率控制在8/10万以内 | 8 /10万 at-most",
                "接种率不低于95% | 95 % at-least",
                "住院床位使用率90%以上 | 90 % at-least",
                "规范管理率达到72% | 72 %",
                "扶持4至6个专科 | 4..6 个",
                "培养 3—5 名学科带头人 | 3..5 名",
                "体检率提高2-4个百分点 | 2..4 个百分点 increase-by",
                "均次费用下降3% | 3 % decrease-by",
                "百分之八十五的机构 | 85 %",
                "约1.3万人次 | 1.3 万人次",
                "组织三场义诊 | 3 场",
                "十余家企业 | 10 家",
                "投诉量是上年的1.5倍 | 1.5 倍",
                "平均住院日缩短至7.8天 | 7.8 天 at-most",
                "购置CT1台、DR3台 | 1 台; 3 台",
                "综合考核全市第3位 | 3 位",
                "床位使用率居全省第二 | 2",
                "4岁以下儿童 | 4 岁 at-most",
                "每个乡镇不少于一个 | 1 个 at-least",
                "宣讲百余场 | 100 场",
                "核定床位1 250张 | 1250 张",
                "用药强度38.2DDDs | 38.2 DDDs",
                "使用率维持在88%左右 | 88 %",
                "检验、影像等五个中心 | 5 个",
                "服务人数5600,较上年多 | 5600",
                "总收入5,208.6 万元 | 5208.6 万元",
                "提出甲项、乙项、丙项“三项清单” | 3 项",
                "投入1亿3千万元 | 1.3 亿元",
                "总人口3万5千人 | 3.5 万人",
                "护理假15天,10个工作日内办结 | 15 天; 10 个工作日",
                "改造诊室60所以上 | 60 所 at-least",
                "建立5大中心 | 5 大",
            })
    void readsQuantities(String text, String expected) {
        assertEquals(expected, quantities(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年6月至8月",
                "第 2 轮入户",
                "改建五类危桥",
                "区八届人大二次会议",
                "紧扣“一个目标、两项任务、三条路径、四个抓手”",
                "k3 m! 6 L* e5 g7",
                "二〇二二年三月",
                "9月6日-8日在市里培训",
                "上午8:30报到",
                "县发〔2022〕15号",
                "第5批援外医疗队",
                "市第二医院",
                "落实“1+3+N”机制",
                "联系电话0536-2200118",
                "邮编261000",
                "拨打120急救电话",
                "H7N9、COVID-19和A4纸",
                "“三减三健”行动",
                "四个意识、两个维护",
                "《三年攻坚10条措施》",
                "实行24小时值班",
                "每千人口拥有医师数",
                "一是、二是、三是",
                "十四五规划和二〇三五年远景目标",
                "三级甲等医院和二级以上机构",
                "一体化、一站式服务",
                "一、二类人员",
                "十一届五次全会",
                "阅读 210 次",
                "编号2023-00117 组别",
            })
    void leavesWhatIsNoFigure(String text) {
        assertEquals("", quantities(text));
    }

    @ParameterizedTest
    @CsvSource({"完成率为**%,1", "共有XX家机构,1", "1+2+X机制,0", "甲×乙,0"})
    void marksWhatWasHidden(String text, int number) {
        assertEquals(number, Scanner.scan(text, at -> at).masked().size());
    }

    private static String quantities(String text) {
        List<Quantity> found = Scanner.scan(text, at -> at).quantities();
        return found.stream()
                .map(q -> (q.value().toPlainString()
                                + (q.high() == null ? "" : ".." + q.high().toPlainString())
                                + " "
                                + q.unit()
                                + (q.comparator() == null ? "" : " " + q.comparator()))
                        .strip())
                .collect(Collectors.joining("; "));
    }
}
