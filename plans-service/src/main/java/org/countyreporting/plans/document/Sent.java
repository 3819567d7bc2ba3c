package org.countyreporting.plans.document;

/**
 * A file as an office sent it.
 *
 * @param charset as declared, or null
 */
record Sent(DocumentFormat format, String charset, byte[] body) {

    private static final int UNPACKED = 8;

    /** How many bytes of text it may hold. */
    int weight() {
        return format == DocumentFormat.WORD ? body.length * UNPACKED : body.length;
    }
}
