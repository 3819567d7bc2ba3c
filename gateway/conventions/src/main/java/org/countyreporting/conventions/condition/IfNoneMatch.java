package org.countyreporting.conventions.condition;

import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/** {@code If-None-Match: *} on a PUT (RFC 9110): create, never change. */
public final class IfNoneMatch {

    private IfNoneMatch() {}

    /** 412 when the caller wants to create what is already there. */
    public static void checkCreates(String header, boolean exists) {
        if (header != null && header.strip().equals("*") && exists) {
            throw Refusal.of(ProblemType.STALE, "该资源已存在", "It exists already");
        }
    }
}
