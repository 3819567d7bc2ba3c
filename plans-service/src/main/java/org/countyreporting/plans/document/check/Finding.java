package org.countyreporting.plans.document.check;

import org.countyreporting.conventions.problem.Text;

/**
 * Something in a document that a person should look at before it goes out.
 *
 * @param quote as submitted
 * @param start in code points of the submitted text
 */
public record Finding(FindingCode code, String quote, int start, int end, Text message) {}
