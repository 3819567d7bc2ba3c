package org.countyreporting.plans.document.figure;

import java.util.ArrayList;
import java.util.List;

/** What a number counts: the words before it in its clause, or, where it comes first, the words after it. */
final class Subjects {

    private static final Lexicon LEAD = Lexicon.of(Subjects.class, "subjects.txt", "lead");
    private static final Lexicon TRAIL = Lexicon.of(Subjects.class, "subjects.txt", "trail");
    private static final Lexicon VERBS = Lexicon.of(Subjects.class, "subjects.txt", "verb");
    private static final String JOINTS = "、和与及";
    private static final String BLANK = " ,、:的\n“”()";

    private final String text;

    Subjects(String text) {
        this.text = text;
    }

    /** The subjects of a quantity quoted from..to: several when one number is said of each (甲人群和乙人群签约率). */
    List<String> of(Quantity quantity, int from, int to) {
        String before = trimmed(from, quantity.start());
        boolean age = quantity.sort() == Unit.Sort.AGE && quantity.comparator() != null;
        if (before.length() >= 2 && !age) {
            return quantity.sort().isRatio() || quantity.sort() == Unit.Sort.POINTS ? each(before) : List.of(before);
        }
        int verb = quantity.end();
        while (verb < to && (verb < quantity.end() + 2 || !VERBS.isAt(text, verb))) {
            verb++;
        }
        String after = trimmed(quantity.end(), verb);
        return List.of(after.isEmpty() ? before : after);
    }

    private String trimmed(int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        boolean shorter = true;
        while (shorter && start < end) {
            int lead = BLANK.indexOf(text.charAt(start)) >= 0
                    ? 1
                    : LEAD.at(text, start).length();
            DateMention date = lead > 0 ? null : DatesInText.at(text, start);
            lead = date == null ? lead : date.end() - start;
            start = Math.min(end, start + lead);
            int trail = end > start && BLANK.indexOf(text.charAt(end - 1)) >= 0
                    ? 1
                    : TRAIL.before(text, end).length();
            end = Math.max(start, end - trail);
            shorter = lead + trail > 0;
        }
        return text.substring(start, end);
    }

    /** 甲人群和乙人群签约率 is 甲人群签约率 and 乙人群签约率; 甲率、乙率 is both. */
    private static List<String> each(String subject) {
        for (int joint = 2; joint < subject.length() - 2; joint++) {
            if (JOINTS.indexOf(subject.charAt(joint)) < 0) {
                continue;
            }
            if (subject.charAt(joint - 1) == '率' && subject.endsWith("率")) {
                List<String> all = new ArrayList<>(List.of(subject.substring(0, joint)));
                all.addAll(each(subject.substring(joint + 1)));
                return all;
            }
            String common = subject.substring(joint - 2, joint);
            int second = subject.indexOf(common, joint + 1);
            if (second > 0) {
                String tail = subject.substring(second + common.length());
                return List.of(subject.substring(0, joint) + tail, subject.substring(joint + 1));
            }
        }
        return List.of(subject);
    }
}
