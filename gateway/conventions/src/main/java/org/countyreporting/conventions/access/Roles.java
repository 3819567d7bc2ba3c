package org.countyreporting.conventions.access;

/** Roles of the claim {@code roles}. What each may do is stated at every endpoint. */
public final class Roles {

    /** 计划管理员: issues plans for its division, enters on behalf of units inside it. */
    public static final String PLANNER = "planner";
    /** 填报员: submits for its own unit. */
    public static final String REPORTER = "reporter";
    /** 审核员: accepts or returns the entries of its division's plans. */
    public static final String REVIEWER = "reviewer";
    /** 查阅者: reads inside its division. */
    public static final String READER = "reader";
    /** 数据供应系统: posts observations inside its division. */
    public static final String SUPPLIER = "supplier";
    /** 系统管理员: keeps reference data and definitions. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
