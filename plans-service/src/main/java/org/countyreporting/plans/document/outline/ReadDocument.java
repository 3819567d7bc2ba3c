package org.countyreporting.plans.document.outline;

import java.util.List;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/** A document as it was read: its text, its particulars, its pieces, and what was set aside. */
public record ReadDocument(Reading reading, Metadata metadata, Outline outline, List<Removed> removed) {}
