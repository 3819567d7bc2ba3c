package org.countyreporting.plans.document;

import java.util.List;
import org.countyreporting.plans.document.check.Check;
import org.countyreporting.plans.document.check.Checks;
import org.countyreporting.plans.document.check.Finding;
import org.countyreporting.plans.document.check.Findings;
import org.countyreporting.plans.document.check.Rates;
import org.countyreporting.plans.document.figure.Facts;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.DocumentKind;
import org.countyreporting.plans.document.outline.ReadDocument;

/** What a document says, as it is kept: words for readers in both languages. */
record DocumentContent(
        DocumentKind kind,
        String title,
        MetadataView metadata,
        String preamble,
        List<NodeView> outline,
        List<FactView> facts,
        List<Check> checks,
        List<Finding> findings,
        List<RemovedView> removed) {

    static DocumentContent of(ReadDocument document) {
        Figures figures = Rates.complete(document, Facts.read(document));
        List<Check> checks = Checks.of(document, figures);
        return new DocumentContent(
                document.metadata().kind(),
                document.metadata().title(),
                MetadataView.of(document.metadata()),
                document.outline().preamble(),
                document.outline().nodes().stream().map(NodeView::of).toList(),
                figures.facts().stream().map(FactView::of).toList(),
                checks,
                Findings.of(document, figures, checks),
                document.removed().stream().map(RemovedView::of).toList());
    }
}
