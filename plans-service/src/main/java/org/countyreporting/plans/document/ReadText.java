package org.countyreporting.plans.document;

/** What was read out of a file: its text, to which all offsets refer, and what the text says. */
record ReadText(String text, DocumentContent content) {

    /** Counts the changes of the rules after which the same text may be read differently. */
    static final int RULES = 3;
}
