package org.countyreporting.progress.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DocumentRemark",
        description = "A problem or next step that a document states for all its tasks together")
record RemarkView(
        @JsonUnwrapped PieceView piece,
        @Schema(description = "Tasks whose names share its words", maxItems = 500, examples = "[\"177\"]")
                List<@Size(max = 64) String> tasks,
        @Schema(
                        description =
                                "Where the next steps start that share its words; for a next step, where the problems start",
                        maxItems = 500,
                        examples = "[1024]")
                List<@Max(8_000_000) Integer> related) {

    static RemarkView of(Remark remark, Wording wording) {
        return new RemarkView(PieceView.of(remark.piece(), wording), remark.tasks(), remark.related());
    }
}
