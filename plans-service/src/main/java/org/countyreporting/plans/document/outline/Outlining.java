package org.countyreporting.plans.document.outline;

import java.util.List;
import org.countyreporting.plans.document.text.Reading;

/** Reads an official document: takes it apart into its title, particulars and labelled pieces. */
public final class Outlining {

    private Outlining() {}

    public static ReadDocument read(String text) {
        Reading reading = Reading.plain(text);
        Metadata metadata =
                new Metadata(null, DocumentKind.OTHER, null, null, null, null, null, null, null, null, null, null);
        return new ReadDocument(reading, metadata, OutlineBuilder.build(reading, 0, metadata.kind()), List.of());
    }
}
