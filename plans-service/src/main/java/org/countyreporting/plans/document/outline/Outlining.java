package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.page.Page;
import org.countyreporting.plans.document.page.PageReading;
import org.countyreporting.plans.document.text.Extract;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/** Reads an official document: takes it apart into its title, particulars and labelled pieces. */
public final class Outlining {

    private Outlining() {}

    public static ReadDocument read(String text) {
        return read(Extract.of(text));
    }

    public static ReadDocument read(Extract extract) {
        Page page = PageReading.read(Reading.of(extract));
        Metadata metadata = MetadataReading.read(page);
        Outline outline = OutlineBuilder.build(page.document(), page.bodyFrom(), metadata.kind());
        List<Removed> removed = new ArrayList<>(page.removed());
        removed.addAll(extract.asides());
        return new ReadDocument(page.document(), metadata, outline, removed);
    }
}
