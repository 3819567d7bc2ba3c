package org.countyreporting.conventions.binding;

import java.util.List;
import java.util.function.Function;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** How a value of the vocabulary is read from text, and what a clerk is told when it cannot be. */
record Value<T>(Class<T> type, Function<String, T> parse, String zh, String en) {

    static final List<Value<?>> ALL = List.of(
            new Value<>(
                    Period.class,
                    Period::parse,
                    "不是报告期，应写作 2024、2024-S1（上半年）、2024-Q3、2024-09 或 2024-06-15",
                    "is no period: 2024, 2024-S1, 2024-Q3, 2024-09 and 2024-06-15 are"),
            new Value<>(
                    DivisionCode.class,
                    DivisionCode::parse,
                    "不是行政区划代码，应为 2、4、6、9 或 12 位数字，例如 3713、371302",
                    "is no division code: 2, 4, 6, 9 or 12 digits are, such as 3713 and 371302"),
            new Value<>(
                    UnitId.class,
                    UnitId::parse,
                    "不是有效的统一社会信用代码（18 位，末位为校验码）",
                    "is no unified social credit code: 18 characters with a right check character are"),
            new Value<>(
                    Frequency.class,
                    Frequency::parse,
                    "不是报送频率，应为 year、half、quarter、month 或 day",
                    "is no frequency: year, half, quarter, month and day are"),
            new Value<>(
                    DivisionLevel.class,
                    DivisionLevel::parse,
                    "不是行政级别，应为 nation、province、prefecture、county、township 或 village",
                    "is no level: nation, province, prefecture, county, township and village are"));

    Text refusal(String text) {
        String quoted = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new Text("“" + quoted + "”" + zh, "\"" + quoted + "\" " + en);
    }
}
