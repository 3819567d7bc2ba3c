package org.countyreporting.plans.document;

import org.countyreporting.plans.document.outline.DocumentKind;
import org.countyreporting.plans.document.outline.Metadata;
import org.countyreporting.plans.document.outline.Outlining;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Documents of a known year, whatever their heads would say. */
public final class DocumentFixture {

    private DocumentFixture() {}

    public static ReadDocument plan(String text, int year) {
        return document(text, year, DocumentKind.PLAN);
    }

    public static ReadDocument summary(String text, int year) {
        return document(text, year, DocumentKind.SUMMARY);
    }

    private static ReadDocument document(String text, int year, DocumentKind kind) {
        ReadDocument read = Outlining.read(text);
        Metadata metadata = new Metadata(null, kind, null, null, null, null, null, null, null, year, null, null);
        return new ReadDocument(read.reading(), metadata, read.outline(), read.removed());
    }
}
