package org.countyreporting.plans.document.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreporting.plans.document.page.Page;
import org.countyreporting.plans.document.page.Particulars;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.WordList;

/** Puts a document's particulars together from the page's table, the title and the signature. */
final class MetadataReading {

    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2}) ?[-年./] ?(\\d{1,2}) ?[-月./] ?(\\d{1,2})");
    /** The organisation a title begins with. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "^([\\u3400-\\u9fff]{0,30}?(?:委员会|卫健委|计生委|健康委|局|委|政府|办公室|中心|医院|保健院|监督所|卫生院|管委会))(?=关于|\\d|[一二]〇|的?\\d)");

    private static final Pattern SIGNATURE =
            Pattern.compile("\\n *([\\u3400-\\u9fff]{2,30}(?:委员会|局|委|政府|办公室|中心|医院|院|所))\\s*\\n\\s*"
                    + "((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)\\s*(?:\\n|$)");
    /** A signature stands this near to the end. */
    private static final int SIGNED = 400;

    private static final List<String[]> KINDS = WordList.rows(MetadataReading.class, "kinds.txt");
    /** What may stand behind the word that says what a document is. */
    private static final String CLOSING = "及和与暨、,([|-》";

    private static final Pattern ENCLOSING = Pattern.compile("的(?:通知|函|公告|报告|请示)$");

    private MetadataReading() {}

    static Metadata read(Page page) {
        Particulars printed = page.particulars();
        String title =
                page.title() != null ? page.title() : printed.value("title").orElse(null);
        String clean = title == null ? "" : Reading.plain(title).clean().replace(" ", "");
        Matcher signature = signature(page.document().clean());
        LocalDate published = printed.value("published-on")
                .or(() -> printed.value("written-on"))
                .flatMap(MetadataReading::date)
                .or(() -> signature == null ? Optional.empty() : date(signature.group(2)))
                .orElse(null);
        String issuer = printed.value("issuer")
                .or(() -> organisation(clean))
                .or(() -> signature == null ? Optional.empty() : Optional.of(signature.group(1)))
                .or(() -> printed.value("source")
                        .filter(source -> organisation(source + "关于").isPresent()))
                .orElse(null);
        TitlePeriods periods = TitlePeriods.of(clean, published);
        return new Metadata(
                title,
                kind(clean),
                issuer,
                printed.value("index-number").orElse(null),
                printed.value("document-number").orElse(null),
                published,
                printed.value("category").orElse(null),
                printed.value("subject").orElse(null),
                DivisionNaming.in((issuer == null ? "" : issuer) + "\n" + clean).orElse(null),
                periods.year(),
                periods.period(),
                periods.next());
    }

    private static Matcher signature(String text) {
        Matcher matcher = SIGNATURE.matcher(text.substring(Math.max(0, text.length() - SIGNED)));
        return matcher.find() ? matcher : null;
    }

    private static Optional<String> organisation(String title) {
        Matcher matcher = ORGANISATION.matcher(title);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first word that closes a part of the title says it: 总结及计划 is a summary; else the last one. */
    private static DocumentKind kind(String printed) {
        String title = ENCLOSING.matcher(printed).replaceFirst("");
        DocumentKind last = DocumentKind.OTHER;
        int lastAt = -1;
        DocumentKind first = null;
        int firstAt = Integer.MAX_VALUE;
        for (String[] row : KINDS) {
            DocumentKind kind = DocumentKind.valueOf(row[0].toUpperCase().replace('-', '_'));
            for (int at = title.indexOf(row[1]); at >= 0; at = title.indexOf(row[1], at + 1)) {
                int end = at + row[1].length();
                boolean closes = end == title.length() || CLOSING.indexOf(title.charAt(end)) >= 0;
                if (closes && at < firstAt) {
                    first = kind;
                    firstAt = at;
                }
                if (at > lastAt) {
                    last = kind;
                    lastAt = at;
                }
            }
        }
        return first != null ? first : last;
    }
}
