package org.countyreporting.plans.document.outline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreporting.vocabulary.Period;

/**
 * The period a title speaks of, and the one it looks forward to: 上半年工作总结和下半年工作计划. A title without a year is of the year
 * it was published in, or of the one before when its month was not over yet.
 */
record TitlePeriods(Integer year, Period period, Period next) {

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)年?|([一二][〇○零九][〇○零一二三四五六七八九]{2})年");
    private static final Pattern PART =
            Pattern.compile("((?<!下)半年)|(下半年)|(?<!前)第?([一二三四1-4])季度|(?<![\\d\\-—至~])(\\d{1,2})月(?!\\d{0,2}[日号\\-—至~])");
    /** What joins the second half of a title to the first. */
    private static final Pattern JOINT = Pattern.compile("(?<=总结|情况|报告|汇报|进展|计划|要点|小结)[及和与暨、,]");

    static TitlePeriods of(String title, LocalDate published) {
        String[] halves = JOINT.split(withoutRemarks(title), 2);
        Integer year = year(halves[0]);
        Integer assumed = year != null ? year : assumedYear(halves[0], published);
        Period period = period(halves[0], year, assumed);
        Period next = null;
        if (halves.length > 1) {
            Integer nextYear = year(halves[1]);
            next = period(halves[1], nextYear, nextYear != null ? nextYear : assumed);
        }
        return new TitlePeriods(assumed, period, next);
    }

    private static Period period(String text, Integer printedYear, Integer year) {
        Matcher part = PART.matcher(text);
        if (year == null) {
            return null;
        }
        if (!part.find()) {
            return printedYear == null ? null : Period.year(printedYear);
        }
        if (part.group(1) != null || part.group(2) != null) {
            return Period.parse(year + (part.group(1) != null ? "-S1" : "-S2"));
        }
        if (part.group(3) != null) {
            int quarter = "一二三四".indexOf(part.group(3)) + 1;
            return Period.parse(year + "-Q" + (quarter > 0 ? quarter : Integer.parseInt(part.group(3))));
        }
        int month = Integer.parseInt(part.group(4));
        return month < 1 || month > 12 ? null : Period.month(YearMonth.of(year, month));
    }

    private static Integer assumedYear(String text, LocalDate published) {
        if (published == null) {
            return null;
        }
        Period sameYear = period(text, null, published.getYear());
        boolean ahead = sameYear != null && sameYear.first().isAfter(published);
        return ahead ? published.getYear() - 1 : published.getYear();
    }

    private static Integer year(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? Integer.valueOf(matcher.group(1)) : spelled(matcher.group(2));
    }

    private static int spelled(String digits) {
        int year = 0;
        for (char c : digits.toCharArray()) {
            year = year * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(c));
        }
        return year;
    }

    /** (截至10月31日) says when, not for which period. */
    private static String withoutRemarks(String title) {
        return title.replaceAll("[(\\[]截[^()\\[\\]]*[)\\]]", "");
    }
}
