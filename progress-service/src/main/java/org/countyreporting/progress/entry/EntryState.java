package org.countyreporting.progress.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.countyreporting.conventions.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entry stands on its way, and which way leads on from there. */
@Schema(
        name = "EntryState",
        description = "draft 草稿, submitted 已提交待审, returned 已退回, accepted 已通过",
        examples = "submitted")
public enum EntryState {
    DRAFT("草稿"),
    SUBMITTED("已提交待审"),
    RETURNED("已退回"),
    ACCEPTED("已通过");

    private final String zh;

    EntryState(String zh) {
        this.zh = zh;
    }

    /** The state after a step; a step that is not open from here is refused. */
    EntryState after(Step step) {
        return switch (step) {
            case EDIT -> from(step, this == DRAFT || this == RETURNED, this);
            case SUBMIT -> from(step, this == DRAFT || this == RETURNED, SUBMITTED);
            case ACCEPT -> from(step, this == SUBMITTED, ACCEPTED);
            case RETURN -> from(step, this == SUBMITTED, RETURNED);
            case CORRECT -> from(step, this == ACCEPTED, DRAFT);
        };
    }

    private EntryState from(Step step, boolean open, EntryState next) {
        if (open) {
            return next;
        }
        String hint = this == ACCEPTED && step == Step.EDIT ? "；如需更正，请先发起更正（correction）" : "";
        String hintEn = this == ACCEPTED && step == Step.EDIT ? "; ask for a correction first" : "";
        throw Refusal.conflict(
                "该填报处于“" + zh + "”状态，不能" + step.zh() + hint,
                "The entry is " + this + ", it cannot be " + step.en() + hintEn);
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
