package org.countyreporting.plans.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.List;
import org.countyreporting.plans.document.check.Check;
import org.countyreporting.plans.document.check.Checks;
import org.countyreporting.plans.document.check.Finding;
import org.countyreporting.plans.document.check.Findings;
import org.countyreporting.plans.document.check.Rates;
import org.countyreporting.plans.document.figure.Fact;
import org.countyreporting.plans.document.figure.Facts;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.Outlining;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Whatever is sent: every quotation is the text at its place, numbers are numbers, and all comes out the same again. */
class FiguresFuzz {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private record Read(List<Fact> facts, List<Check> checks, List<Finding> findings) {

        static Read of(String text) {
            ReadDocument document = Outlining.read(text);
            Figures figures = Rates.complete(document, Facts.read(document));
            List<Check> checks = Checks.of(document, figures);
            return new Read(figures.facts(), checks, Findings.of(document, figures, checks));
        }
    }

    @FuzzTest(maxDuration = "60s")
    void readsTheFiguresOfAnyText(byte[] data) {
        String text = AnyText.of(data);
        long start = System.nanoTime();

        Read read = Read.of(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(Read.of(text)).isEqualTo(read);
        read.facts().forEach(fact -> isQuoted(text, fact.quote(), fact.start(), fact.end()));
        read.checks().forEach(check -> isQuoted(text, check.quote(), check.start(), check.end()));
        read.findings().forEach(finding -> isQuoted(text, finding.quote(), finding.start(), finding.end()));
        read.facts().stream()
                .filter(fact -> fact.valueHigh() != null)
                .forEach(fact -> assertThat(fact.valueHigh()).isGreaterThanOrEqualTo(fact.value()));
    }

    private static void isQuoted(String text, String quote, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        assertThat(text.substring(from, text.offsetByCodePoints(from, end - start)))
                .isEqualTo(quote);
    }
}
