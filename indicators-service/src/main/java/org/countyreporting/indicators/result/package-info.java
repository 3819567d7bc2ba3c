/**
 * Questions about indicators and data elements and their answers, page by page or as a whole table, in JSON, CSV and
 * SDMX-CSV; and which observations an answer was made of.
 */
package org.countyreporting.indicators.result;
