package org.countyreporting.indicators.calculation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the machine noticed and a person must judge. */
@Schema(name = "ResultFindingCode", description = "What was noticed")
public enum FindingCode {
    MISSING_INPUT("缺少数据元：%s", "missing input: %s"),
    START_MISSING("缺少期初累计数，无法求本期数：%s", "the cumulative value before the period is missing: %s"),
    FINER_THAN_REPORTED("所问期间短于报送频率：%s", "the period is shorter than what is reported: %s"),
    NOT_ADDITIVE_OVER_PERIODS("各期不可相加，只采用已报的数：%s", "not additive over periods, only a stated value counts: %s"),
    NOT_ADDITIVE_OVER_DIVISIONS("各区划不可相加，只采用已报的数：%s", "not additive over divisions, only a stated value counts: %s"),
    ZERO_DENOMINATOR("分母为零，无法计算：%s", "the denominator is zero: %s"),
    PARTIAL("数据不全：应报 %s，已报 %s", "partial: %s expected, %s reported"),
    PARTIAL_BASE("上年同期（%s 至 %s）数据不全，增长仅供参考", "what the growth is measured from, %s to %s, is partial"),
    PARTIAL_PERIODS("期间不全，缺少部分月份：%s", "some periods are missing: %s"),
    OUT_OF_BOUNDS("数值 %s 超出合理范围", "the value %s is out of bounds"),
    CUMULATIVE_FALLS("累计数下降：%s", "the cumulative value falls: %s"),
    MIXED_AS_OF("各来源截至日期不同：%s 至 %s", "as-of dates differ: %s to %s"),
    SOURCES_DIFFER("不同来源的数值不一致，已按规则取一：%s", "sources differ, one is taken by rule: %s"),
    STATED_TOTAL_DIFFERS("填报的合计 %s 与汇总数 %s 不一致", "the stated total %s differs from the sum %s"),
    APPROXIMATE("含约数：%s", "holds approximate values: %s"),
    UNPLACED_FIGURES("有填报数不符合数据元的定义，未计入：%s", "figures that do not fit the definition are not counted: %s"),
    NOT_COMPARABLE("与基期不可比：%s", "not comparable: %s"),
    OVER_TARGET("超过应恰好达到的目标", "more than a target that is to be met exactly"),
    BELOW_BASELINE("低于基数", "below the baseline"),
    ABOVE_BASELINE("高于基数", "above the baseline"),
    DEFINITION_CHANGED(
            "指标定义有变（版本 %s 改为 %s），与以前各期不可比", "the definition changed from version %s to %s: a break in the series"),
    NOT_YET_DEFINED("该指标自 %s 起才有定义", "the indicator is defined from %s on"),
    JUMP("与自身历史相比突变：%s，此前中位数 %s", "%s is far from its own history, whose median is %s"),
    PART_EXCEEDS_WHOLE("部分 %s 大于整体 %s（%s）", "the part, %s, is more than the whole, %s (%s)"),
    VALUE_REPEATED("连续 %s 期填报同一数值 %s", "for %s periods in a row the same value, %s"),
    DENOMINATOR_CHANGED("年内分母由 %s 变为 %s，涉及指标：%s", "within the year the denominator changed from %s to %s, of %s"),
    MONTH_DIFFERS(
            "本期数 %s 与累计数之差 %s 不一致（%s）",
            "the period's amount, %s, is not the difference of the values to date, %s (%s)"),
    START_WITHIN_PERIOD("目标起始日不在期初，按整期数据计算：%s", "the target starts within a period, whole periods are taken: %s");

    private final String zh;
    private final String en;

    FindingCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Finding of(Object... values) {
        return new Finding(
                this, new org.countyreporting.conventions.problem.Text(zh.formatted(values), en.formatted(values)));
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
