package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.plans.target.Comparator;
import org.countyreporting.vocabulary.Period;

/**
 * A quantitative statement of a document.
 *
 * @param quote the words around the number, as submitted
 * @param start in code points of the submitted text
 * @param path labels of the pieces it stands in, as printed, outermost first
 * @param subject what is counted, in simplified characters, or null
 * @param value as printed, null for a promise without a number
 * @param valueHigh upper end of a range, else null
 * @param unit as printed, with 万 and 亿, in simplified characters; null where none is printed
 * @param comparator null where none is printed
 * @param approximate 约, 近, 余
 * @param cumulative counted from the beginning of the year or of the task (累计, 截至)
 * @param asOf day the value stood, when the text says so
 * @param period the value is of, when the text or the document says so
 * @param numerator of a rate, when it stands beside it
 * @param denominator of a rate, when it stands beside it
 */
public record Fact(
        String quote,
        int start,
        int end,
        List<String> path,
        String subject,
        FactKind kind,
        BigDecimal value,
        BigDecimal valueHigh,
        String unit,
        Comparator comparator,
        boolean approximate,
        boolean cumulative,
        LocalDate asOf,
        Period period,
        Deadline deadline,
        BigDecimal numerator,
        BigDecimal denominator) {

    Fact ofRatio(BigDecimal numerator, BigDecimal denominator) {
        return new Fact(
                quote,
                start,
                end,
                path,
                subject,
                kind,
                value,
                valueHigh,
                unit,
                comparator,
                approximate,
                cumulative,
                asOf,
                period,
                deadline,
                numerator,
                denominator);
    }
}
