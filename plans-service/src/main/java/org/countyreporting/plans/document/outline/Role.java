package org.countyreporting.plans.document.outline;

/** What a block is for, as its label or a heading above says (工作进展：, 存在的问题 …). */
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
    NONE
}
