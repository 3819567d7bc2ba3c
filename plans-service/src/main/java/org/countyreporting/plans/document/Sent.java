package org.countyreporting.plans.document;

/**
 * A file as an office sent it.
 *
 * @param charset as declared, or null
 */
record Sent(DocumentFormat format, String charset, byte[] body) {}
