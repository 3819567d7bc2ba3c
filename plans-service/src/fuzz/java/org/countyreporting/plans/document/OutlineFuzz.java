package org.countyreporting.plans.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.List;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.Outlining;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.document.text.Removed;
import org.countyreporting.plans.document.text.Span;

/** Whatever is sent: pieces lie within each other and in the text, stand where they say, and come out the same again. */
class OutlineFuzz {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @FuzzTest(maxDuration = "60s")
    void takesAnyTextApart(byte[] data) {
        String text = AnyText.of(data);
        long start = System.nanoTime();

        ReadDocument document = Outlining.read(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(Outlining.read(text).outline()).isEqualTo(document.outline());
        Span whole = new Span(0, text.codePointCount(0, text.length()));
        check(text, document.outline().nodes(), whole, 1);
        for (Removed removed : document.removed()) {
            assertThat(removed.span().end()).isLessThanOrEqualTo(whole.end());
        }
    }

    private static void check(String text, List<Node> nodes, Span around, int level) {
        int last = around.start();
        for (Node node : nodes) {
            assertThat(node.level()).isEqualTo(level);
            assertThat(node.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(node.span().end()).isLessThanOrEqualTo(around.end());
            assertThat(text.substring(text.offsetByCodePoints(0, node.span().start())))
                    .startsWith(node.label());
            check(text, node.children(), node.span(), level + 1);
            last = node.span().end();
        }
    }
}
