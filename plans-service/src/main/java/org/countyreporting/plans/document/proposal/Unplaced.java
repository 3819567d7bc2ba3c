package org.countyreporting.plans.document.proposal;

import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.target.Source;

/** Words that found no place in the plan, and why. */
record Unplaced(Source source, Text reason) {

    static final Text PREAMBLE = new Text("正文编号之前的文字", "Stands before the first label");
    static final Text OWN_TEXT = new Text("章节自身的文字，不属于任何任务", "A section's own words, of no task");
    static final Text NO_TASK = new Text("不是任务或章节", "Is neither task nor section");
    static final Text TOO_LONG =
            new Text("任务全文超过 20000 字，此后的文字未收入", "A task's wording over 20,000 characters: from here on");
    static final Text TOO_MANY = new Text("超过一份计划可容纳的任务、章节或目标数", "More tasks, sections or targets than a plan holds");
    static final Text TARGET_OUTSIDE = new Text("目标不在任何任务之内", "A target outside of all tasks");
    static final Text TARGET_INVALID = new Text("目标的数值或期限无法填入计划", "A target whose number or deadline no plan can have");
}
