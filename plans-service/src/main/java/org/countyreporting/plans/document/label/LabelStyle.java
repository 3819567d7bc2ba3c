package org.countyreporting.plans.document.label;

/** How a label is written. The counted ones stand in the order in which official documents (GB/T 9704) nest them. */
public enum LabelStyle {
    /** 第一部分, 第一篇. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    PASSAGE,
    /** 第一条. */
    ARTICLE,
    /** 壹、 甲、 Ⅰ、. */
    LETTERED_SECTION,
    /** 一、. */
    CHINESE,
    /** 任务一：, 项目2、. */
    NAMED,
    /** （一）. */
    CHINESE_BRACKETS,
    /** 1. or 1、. */
    DECIMAL,
    /** 1.1. */
    DECIMAL_CHAIN,
    /** 1.1.2. */
    DECIMAL_LONG_CHAIN,
    /** （1）. */
    DECIMAL_BRACKETS,
    /** 1）. */
    DECIMAL_HALF_BRACKET,
    /** ①. */
    CIRCLED,
    /** A. a) (a). */
    LETTER,
    /** 一是. */
    SPOKEN,
    /** 第一，. */
    ORDINAL,
    /** ● ■. */
    BULLET,
    /** 工作进展：. */
    BLOCK,
    /** 市人民医院：. */
    UNIT;

    /** Whether siblings are counted. */
    public boolean isNumbered() {
        return compareTo(BULLET) < 0;
    }

    /** Whether convention gives it a place above or below the others; the rest stand wherever they are used. */
    public boolean isRanked() {
        return compareTo(SPOKEN) < 0;
    }

    /** Whether it heads a section rather than an item. */
    public boolean isSectional() {
        return compareTo(CHINESE) <= 0;
    }
}
