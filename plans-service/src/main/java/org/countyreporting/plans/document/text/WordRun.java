package org.countyreporting.plans.document.text;

import java.util.Map;
import java.util.Set;

/** A run: words of one look. What is hidden or struck out is not said, so it is an aside. */
final class WordRun {

    private static final Map<String, String> ASIDES =
            Map.of("vanish", "hidden", "strike", "struck-out", "dstrike", "struck-out");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final StringBuilder words = new StringBuilder();
    /** Why its words are none of the document's; null when they are. */
    private String reason;

    /** Takes notice of a property. */
    void look(String name, WordXml xml) {
        if (ASIDES.containsKey(name) && !OFF.contains(String.valueOf(xml.value("val")))) {
            reason = ASIDES.get(name);
        }
    }

    boolean isAside() {
        return reason != null;
    }

    StringBuilder words() {
        return words;
    }

    /** The run is over; what comes next has no look of its own. */
    WordRun over(Asides asides) {
        if (isAside()) {
            asides.add(reason, words.toString());
        }
        return new WordRun();
    }
}
