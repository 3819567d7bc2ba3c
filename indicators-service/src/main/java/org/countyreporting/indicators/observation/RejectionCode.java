package org.countyreporting.indicators.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.countyreporting.conventions.binding.Words;
import org.countyreporting.conventions.problem.Text;

/** Why a value has no place, with the field at fault. */
public enum RejectionCode {
    UNKNOWN_ELEMENT("dataElement", "没有这个数据元", "there is no such data element"),
    MISSING_ELEMENT("dataElement", "缺少数据元代码", "the code of the data element is missing"),
    MISSING_VALUE("value", "缺少数值", "the value is missing"),
    INVALID_VALUE("value", "不是数值（不带千分位，例如 62600 或 12.5）", "is no number such as 62600 or 12.5"),
    VALUE_OUT_OF_RANGE(
            "value",
            "超出可接受的范围：绝对值不超过 10^15，小数至多 12 位",
            "is out of range: up to 10^15 either way, with up to 12 decimals"),
    MISSING_DIVISION("division", "缺少行政区划代码", "the division is missing"),
    INVALID_DIVISION("division", "不是行政区划代码", "is no division code"),
    UNKNOWN_DIVISION("division", "行政区划表中没有这个代码", "the table of divisions has no such code"),
    OUTSIDE_DIVISION("division", "不在您的行政区划之内", "is not inside your division"),
    BELOW_COLLECTION_LEVEL(
            "division",
            "低于该数据元的采集级别，只能由单位填报（请填 unit）",
            "is below the collection level: only a unit's own value is accepted there"),
    MISSING_PERIOD("period", "缺少报告期", "the period is missing"),
    INVALID_PERIOD("period", "不是报告期", "is no period"),
    WRONG_FREQUENCY("period", "与该数据元的报送频率不符", "is not of the frequency the data element is reported in"),
    INVALID_AS_OF("asOf", "不是日期，例如 2020-09-30", "is no date such as 2020-09-30"),
    AS_OF_OUTSIDE_PERIOD("asOf", "截至日期不在报告期内", "the as-of date is not within the period"),
    INVALID_STATUS("status", "应为 accepted 或 provisional", "should be accepted or provisional"),
    INVALID_UNIT("unit", "不是有效的统一社会信用代码", "is no unified social credit code"),
    UNKNOWN_UNIT("unit", "该单位未登记", "the unit is not registered"),
    UNIT_OF_OTHER_DIVISION("unit", "该单位属于另一行政区划", "the unit belongs to another division"),
    CONFLICTING_DUPLICATE(
            "value",
            "与第 {} 行数据元、区划、单位、报告期相同而内容不同，均未采用",
            "has the same key as row {} and says something else; none of them is taken"),
    TOO_MANY_COLUMNS("row", "该行的列数多于首行（数值请勿带千分位）", "the row has more columns than the heading"),
    MALFORMED_ROW("row", "该行格式有误", "the row cannot be read");

    private static final String PLACE = "{}";

    private final String field;
    private final Text words;

    RejectionCode(String field, String zh, String en) {
        this.field = field;
        this.words = new Text(zh, en);
    }

    public String field() {
        return field;
    }

    /** In words, with what was sent. */
    public Text said(String quoted) {
        if (quoted == null || quoted.isEmpty()) {
            return words;
        }
        return words.zh().contains(PLACE)
                ? new Text(words.zh().replace(PLACE, quoted), words.en().replace(PLACE, quoted))
                : new Text("“" + quoted + "”" + words.zh(), "\"" + quoted + "\" " + words.en());
    }

    public static RejectionCode of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
