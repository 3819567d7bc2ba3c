/** The page around a document: what belongs to the web site, what to a table of particulars, which line is the title. */
package org.countyreporting.plans.document.page;
