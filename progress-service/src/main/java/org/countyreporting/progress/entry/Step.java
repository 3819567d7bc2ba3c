package org.countyreporting.progress.entry;

/** What is done to an entry. */
public enum Step {
    EDIT("修改", "changed"),
    SUBMIT("提交", "submitted"),
    ACCEPT("通过", "accepted"),
    RETURN("退回", "returned"),
    CORRECT("更正", "corrected");

    private final String zh;
    private final String en;

    Step(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
