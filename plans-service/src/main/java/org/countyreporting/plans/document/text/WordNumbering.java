package org.countyreporting.plans.document.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Word's automatic numbering: the label that Word prints before a paragraph. Lists that share a definition go on counting
 * where the one before stopped, unless they say where to start; a level starts anew below a higher one.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** A numbering a paragraph asks for. */
    record Use(int list, int level) {}

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean gap = true;
        boolean legal;
        boolean restarts = true;
    }

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> definitionOf = new HashMap<>();
    private final Map<Integer, int[]> startsOf = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Use> begun = new HashSet<>();

    void read(WordXml xml) throws XMLStreamException {
        Level[] levels = null;
        Level level = null;
        int list = -1;
        int override = -1;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    definitions.put(xml.number("abstractNumId", -1), levels);
                    list = -1;
                }
                case "num" -> list = xml.number("numId", -1);
                case "abstractNumId" -> definitionOf.put(list, xml.number("val", -1));
                case "lvlOverride" -> override = xml.number("ilvl", 0);
                case "startOverride" -> starts(list)[override % LEVELS] = xml.number("val", 1);
                case "lvl" -> {
                    level = new Level();
                    if (list < 0 && levels != null) {
                        levels[xml.number("ilvl", 0) % LEVELS] = level;
                    }
                }
                default -> detail(xml, level);
            }
        }
    }

    private static void detail(WordXml xml, Level level) {
        if (level == null) {
            return;
        }
        switch (xml.name()) {
            case "start" -> level.start = xml.number("val", 1);
            case "numFmt" -> level.format = String.valueOf(xml.value("val"));
            case "lvlText" -> level.text = xml.value("val") == null ? "" : xml.value("val");
            case "suff" -> level.gap = !"nothing".equals(xml.value("val"));
            case "isLgl" -> level.legal = !"0".equals(xml.value("val"));
            case "lvlRestart" -> level.restarts = xml.number("val", 1) > 0;
            default -> {
                // indentation and the like
            }
        }
    }

    private int[] starts(int list) {
        return startsOf.computeIfAbsent(list, key -> {
            int[] none = new int[LEVELS];
            java.util.Arrays.fill(none, -1);
            return none;
        });
    }

    /** Counts on and gives the label with the gap behind it, empty for a list that is not defined. */
    String label(Use use) {
        Integer definition = definitionOf.get(use.list());
        Level[] levels = definitions.get(definition);
        if (levels == null || use.level() >= LEVELS || levels[use.level()] == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        count(use, levels, counter);
        Level level = levels[use.level()];
        String label = level.format.equals("bullet") ? bullet(level.text) : filled(level, levels, counter);
        return label.isEmpty() || !level.gap ? label : label + " ";
    }

    private void count(Use use, Level[] levels, int[] counter) {
        int start = starts(use.list())[use.level()];
        if (start >= 0 && begun.add(use)) {
            counter[use.level()] = start;
        } else if (counter[use.level()] == 0) {
            counter[use.level()] = levels[use.level()].start;
        } else {
            counter[use.level()]++;
        }
        for (int below = use.level() + 1; below < LEVELS; below++) {
            if (levels[below] == null || levels[below].restarts) {
                counter[below] = 0;
            }
        }
    }

    /** Fills %1、 or 第%1章. */
    private static String filled(Level level, Level[] levels, int[] counter) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int referred = i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && referred >= 0 && referred < LEVELS && levels[referred] != null) {
                int number = counter[referred] == 0 ? levels[referred].start : counter[referred];
                label.append(NumberFormat.format(level.legal ? "decimal" : levels[referred].format, number));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    /** Symbol fonts have their bullets in the private area. */
    private static String bullet(String text) {
        return text.isEmpty() || text.charAt(0) >= '\ue000' && text.charAt(0) <= '\uf8ff' ? "●" : text;
    }
}
