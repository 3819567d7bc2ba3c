package org.countyreporting.progress.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an obligation (应报) stands today. Not stored: some of it changes at midnight. */
@Schema(
        name = "ObligationState",
        description = "not-due 未到期, due-soon 即将到期, missing 逾期未报, submitted 已报待审, returned 已退回, accepted 已通过, "
                + "waived 免报, cancelled 已取消",
        examples = "missing")
public enum ObligationState {
    NOT_DUE,
    DUE_SOON,
    MISSING,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WAIVED,
    CANCELLED;

    /**
     * The state in the database's terms, so that lists filter and page by it; wants the parameters {@code today} and
     * {@code soon}. What was cancelled stays cancelled; a submission counts although it was waived.
     */
    static final String EXPRESSION =
            """
            case
                when o.cancelledAt is not null then 'CANCELLED'
                when o.standing = SUBMITTED then 'SUBMITTED'
                when o.standing = RETURNED then 'RETURNED'
                when o.standing = ACCEPTED then 'ACCEPTED'
                when o.waivedAt is not null then 'WAIVED'
                when o.dueOn < :today then 'MISSING'
                when o.dueOn <= :soon then 'DUE_SOON'
                else 'NOT_DUE'
            end""";

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
