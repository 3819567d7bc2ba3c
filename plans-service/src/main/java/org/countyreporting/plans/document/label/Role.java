package org.countyreporting.plans.document.label;

/** What a piece of a document is for, as a block's label or a heading says (工作进展：, 存在的问题 …). */
public enum Role {
    GOAL,
    TASK,
    MEASURE,
    PROGRESS,
    PROBLEM,
    NEXT_STEP,
    LEAD_UNIT,
    SUPPORTING_UNIT,
    DEADLINE,
    /** One unit's part of a task (市人民医院：①…). */
    UNIT,
    NONE;

    /** Whether it names one thing of a task instead of holding pieces itself. */
    public boolean isField() {
        return this == LEAD_UNIT || this == SUPPORTING_UNIT || this == DEADLINE;
    }
}
