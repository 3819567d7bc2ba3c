package org.countyreporting.plans.document;

import java.util.List;
import org.countyreporting.conventions.binding.Words;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.NodeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OutlineNode",
        description = "A labelled piece of a document with the pieces below it",
        requiredProperties = {"label", "level", "kind", "start", "end", "children"})
public record NodeView(
        @Schema(description = "Label as printed", maxLength = 500, examples = "（一）") String label,
        @Schema(description = "1 for the outermost", minimum = "1", maximum = "100", examples = "2") int level,
        @Schema(
                        description = "What it is in its document",
                        enumeration = {
                            "section",
                            "subsection",
                            "task",
                            "measure",
                            "progress-item",
                            "problem",
                            "next-step"
                        },
                        examples = "task")
                NodeKind kind,
        @Schema(
                        description =
                                "What the block it stands in is for: progress (工作进展), problem (存在问题), lead-unit (牵头单位) …; absent where nothing says",
                        enumeration = {
                            "goal",
                            "task",
                            "measure",
                            "progress",
                            "problem",
                            "next-step",
                            "lead-unit",
                            "supporting-unit",
                            "deadline",
                            "unit"
                        },
                        examples = "progress")
                String role,
        @Schema(
                        description = "As printed, without label and closing 。; absent where the text begins at once",
                        maxLength = Limits.TEXT,
                        examples = "村卫生室标准化建设")
                String heading,
        @Schema(
                        description = "Own text as printed, after the heading and before the first piece below",
                        maxLength = Limits.TEXT,
                        examples = "年内建成市级以上示范标准村卫生室100处、县级200处。")
                String text,
        @Schema(description = "First code point", minimum = "0", maximum = "8000000", examples = "179") int start,
        @Schema(
                        description = "After the last code point, pieces below included",
                        minimum = "0",
                        maximum = "8000000",
                        examples = "693")
                int end,
        @Schema(description = "Pieces below", maxItems = Limits.PIECES) List<NodeView> children) {

    static NodeView of(Node node) {
        return new NodeView(
                node.label(),
                node.level(),
                node.kind(),
                node.role() == null || node.role() == Role.NONE ? null : Words.of(node.role()),
                node.heading(),
                node.text(),
                node.span().start(),
                node.span().end(),
                node.children().stream().map(NodeView::of).toList());
    }
}
