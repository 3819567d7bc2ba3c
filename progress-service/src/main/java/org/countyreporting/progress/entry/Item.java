package org.countyreporting.progress.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.countyreporting.conventions.binding.StorableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that was done, one problem, or one next step; written as an object or as a bare text.
 *
 * @param label as printed, such as ①, or null
 */
@Schema(
        name = "EntryItem",
        description = "One thing done, one problem or one next step; a bare text is taken as its `text`")
public record Item(
        @Schema(description = "As printed", maxLength = 20, examples = "①") @Size(max = 20) String label,
        @Schema(description = "What was done", required = true, maxLength = 5000, examples = "组织适龄妇女预约检查，本月检查 5200 人")
                @NotBlank
                @Size(max = 5000)
                String text) {

    @JsonCreator
    public Item {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Item of(String text) {
        return new Item(null, StorableText.require(text));
    }
}
