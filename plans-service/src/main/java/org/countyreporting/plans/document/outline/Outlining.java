package org.countyreporting.plans.document.outline;

import org.countyreporting.plans.document.page.Page;
import org.countyreporting.plans.document.page.PageReading;
import org.countyreporting.plans.document.text.Reading;

/** Reads an official document: takes it apart into its title, particulars and labelled pieces. */
public final class Outlining {

    private Outlining() {}

    public static ReadDocument read(String text) {
        Page page = PageReading.read(Reading.plain(text));
        Metadata metadata = MetadataReading.read(page);
        Outline outline = OutlineBuilder.build(page.document(), page.bodyFrom(), metadata.kind());
        return new ReadDocument(page.document(), metadata, outline, page.removed());
    }
}
