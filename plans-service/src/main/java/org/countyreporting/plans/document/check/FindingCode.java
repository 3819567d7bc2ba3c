package org.countyreporting.plans.document.check;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** What there is to look at. */
public enum FindingCode {
    /** A printed result that its own figures do not give. */
    CONTRADICTION,
    /** A share of a whole above 100 %. */
    OVER_100,
    /** The same figures under two tasks: a sum over tasks must not add them twice. */
    DUPLICATE_FIGURE,
    /** A part that is larger than what it is said to be part of: a question, not a verdict. */
    PART_GREATER_THAN_WHOLE,
    MIXED_AS_OF,
    NUMBERING_GAP,
    DUPLICATE_SENTENCE,
    METADATA_YEAR,
    /** Characters that were lost on the way (?, �). */
    DAMAGED_TEXT,
    /** A number or name made illegible (**%, XX家). */
    MASKED_TEXT,
    TARGET_WITHOUT_NUMBER,
    /** A target of the document's own that its progress says nothing about. */
    TARGET_NOT_REPORTED,
    AMBIGUOUS_YEAR,
    /** More stands in the text than is kept; what stands behind this place was not read. */
    UNREAD;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
