package org.countyreporting.plans.document;

/** Bounds of what is promised about documents. */
final class Limits {

    /** Largest file taken, in bytes. */
    static final int BODY = 5 * 1024 * 1024;

    /** Longest text, in characters: what is packed in a .docx unfolds. */
    static final int TEXT = 8_000_000;

    /** Most pieces, figures, checks or findings one document can have: none is shorter than a character. */
    static final int PIECES = TEXT;

    private Limits() {}
}
