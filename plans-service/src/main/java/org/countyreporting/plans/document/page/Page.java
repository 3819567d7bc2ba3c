package org.countyreporting.plans.document.page;

import java.util.List;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/**
 * A page with its document set apart.
 *
 * @param document the text of the document, title included, wrapped lines joined
 * @param title as printed, or null
 * @param bodyFrom where in the document's clean text the title is over
 */
public record Page(Reading document, String title, int bodyFrom, Particulars particulars, List<Removed> removed) {}
