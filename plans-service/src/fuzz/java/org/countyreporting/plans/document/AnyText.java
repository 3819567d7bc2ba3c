package org.countyreporting.plans.document;

/** Texts for fuzzing: what documents are made of, in any order, with any characters between. */
final class AnyText {

    private static final String[] PIECES = {
        "一、", "二、", "（一）", "(二)", "1.", "2、", "1.1", "2.1.1", "（1）", "1）", "①", "⑵", "一是", "第一，", "第二部分", "●", "——", "★",
        "壹、", "甲、", "II.", "a)", "174.", "任务一：", "工作进展：", "【存在问题】", "责任单位：", "市人民医院：", "其中", "占", "完成", "的", "同比增长",
        "截至5月底", "2023年", "明年6月份", "年底前", "上半年", "不低于", "以上", "力争", "累计", "12", "3.5", "1,200", "2至3", "万", "亿", "千",
        "人", "家", "%", "‰", "个百分点", "/10万", "万元", "签约率", "三家", "两三个", "（", "）", "“", "”", "《", "》", "。", "，", "；", "：",
        "、", "\n", "\n\n", " ", "　", "\t", "|", "目录 ", "……3", "附件：", "首页", "上一篇：", "索引号", "发布日期：2023-02-10", "某县卫生健康局2023年工作总结",
        "衛(wèi)生", "健康", "醫院", "𠮷", "***", "XX", "？？", "\uFFFD", "\u200b"
    };

    private static final int LONGEST = 1_000;

    private AnyText() {}

    /** A byte stands for a piece; one beyond the pieces makes, with the next, any character. The first says how often. */
    static String of(byte[] data) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < Math.min(data.length, LONGEST); i++) {
            int piece = data[i] & 0xff;
            if (piece < PIECES.length) {
                text.append(PIECES[piece]);
            } else if (++i < data.length) {
                text.append((char) (piece << 8 | data[i] & 0xff));
            }
        }
        return text.toString().repeat(data.length == 0 ? 1 : 1 + (data[0] & 0x0f));
    }
}
