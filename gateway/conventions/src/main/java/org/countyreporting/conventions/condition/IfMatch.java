package org.countyreporting.conventions.condition;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Text;

/** The If-Match header (RFC 9110): the versions that the caller has seen. Weak tags never match. */
public record IfMatch(boolean any, Set<String> tags) {

    public static final Text REFUSAL = new Text(
            "If-Match 应为读取时 ETag 头给出的值，例如 \"7\"（含双引号）或 *",
            "If-Match should be what the ETag header said when it was read, such as \"7\" with its quotes, or *");

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern LIST = Pattern.compile("\\s*" + TAG + "\\s*(,\\s*" + TAG + "\\s*)*");

    public static IfMatch parse(String text) {
        if (text.strip().equals("*")) {
            return new IfMatch(true, Set.of());
        }
        if (text.length() > 1_000 || !LIST.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        Set<String> strong = TAG.matcher(text)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(tag -> tag.group(2))
                .collect(Collectors.toSet());
        return new IfMatch(false, strong);
    }

    /** For PUT, PATCH and DELETE of what exists: 428 without the header, 412 when it is stale. */
    public static void require(IfMatch sent, long version) {
        if (sent == null) {
            throw Refusal.of(
                    ProblemType.CONDITION_REQUIRED,
                    "请在 If-Match 头中带上读取时的 ETag，以免覆盖他人的更改",
                    "Send the ETag you have read in the If-Match header, so that nobody's change is overwritten");
        }
        checkIfSent(sent, version);
    }

    /** For transitions: 412 only when the header is there and stale. */
    public static void checkIfSent(IfMatch sent, long version) {
        if (sent != null && !sent.any && !sent.tags.contains(String.valueOf(version))) {
            Text stale = Explanations.of(ProblemType.STALE);
            throw Refusal.of(ProblemType.STALE, stale.zh(), stale.en());
        }
    }

    /** The condition as a header writes it. */
    @Override
    public String toString() {
        return any ? "*" : tags.stream().map(tag -> "\"" + tag + "\"").collect(Collectors.joining(", "));
    }
}
