package org.countyreporting.plans.document.outline;

/** How a label is written, in the order in which official documents (GB/T 9704) nest them. */
public enum LabelStyle {
    /** 第一部分, 第一篇. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    PASSAGE,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_BRACKETS,
    /** 1. or 1、. */
    DECIMAL,
    /** （1） or 1). */
    DECIMAL_BRACKETS,
    /** ①. */
    CIRCLED,
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
        return ordinal() < BULLET.ordinal();
    }
}
