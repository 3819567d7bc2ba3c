package org.countyreporting.plans.document.text;

import java.util.List;

/** Looks at an extract as its reader does: the asides are what stands at their places. */
final class ExtractFixture {

    private ExtractFixture() {}

    static String own(Extract extract) {
        return extract.text().substring(0, extract.own());
    }

    static List<String> asides(Extract extract) {
        return extract.asides().stream()
                .map(aside -> aside.reason() + ": " + at(extract.text(), aside.span()))
                .toList();
    }

    private static String at(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }
}
