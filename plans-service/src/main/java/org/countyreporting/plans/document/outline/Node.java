package org.countyreporting.plans.document.outline;

import java.util.List;
import org.countyreporting.plans.document.label.LabelStyle;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.text.Span;

/**
 * A labelled piece of a document with the pieces below it.
 *
 * @param label as printed, such as {@code （一）} or {@code 工作进展：}
 * @param level 1 for the outermost
 * @param role what the block it stands in is for, its own or one above's
 * @param style how the label is written; siblings in one numbering have the same
 * @param number what the label counts, or null: 十二、 is 12, ● nothing
 * @param heading as printed without label and closing 。, or null where the text begins at once
 * @param text as printed, after the heading and before the first child
 * @param from start of the label in the clean text
 * @param headingFrom start of the heading, or where it would be
 * @param textFrom start of the own text, or where it would be
 * @param textTo end of the own text, where the first child begins
 * @param to end of the whole piece, children included
 * @param span the whole piece in the submitted text
 */
public record Node(
        String label,
        int level,
        NodeKind kind,
        Role role,
        LabelStyle style,
        Integer number,
        String heading,
        String text,
        int from,
        int headingFrom,
        int textFrom,
        int textTo,
        int to,
        Span span,
        List<Node> children) {}
