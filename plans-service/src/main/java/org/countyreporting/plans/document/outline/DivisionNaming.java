package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/** Recognises the division a text names, by full names down to counties; a name borne by several is none unless another settles it. */
final class DivisionNaming {

    private static final Map<String, List<Division>> BY_NAME = new HashMap<>();
    private static final int LONGEST;

    static {
        Divisions.shipped().within(DivisionCode.parse("00")).stream()
                .filter(division -> division.kind() == Division.Kind.ORDINARY && isNamed(division))
                .forEach(division -> BY_NAME.computeIfAbsent(division.name(), name -> new ArrayList<>())
                        .add(division));
        LONGEST = BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private DivisionNaming() {}

    static Optional<Division> in(String text) {
        List<List<Division>> named = named(text);
        List<Division> deepest = List.of();
        for (List<Division> candidates : named) {
            if (deepest.isEmpty()
                    || candidates.get(0).level().compareTo(deepest.get(0).level()) > 0) {
                deepest = candidates;
            }
        }
        List<Division> fitting = deepest.stream()
                .filter(division -> named.stream().allMatch(names -> isNamedBy(division, names)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isNamedBy(Division division, List<Division> names) {
        return names.stream().anyMatch(name -> name.code().covers(division.code()));
    }

    private static List<List<Division>> named(String text) {
        List<List<Division>> named = new ArrayList<>();
        int nameEnd = 0;
        for (int i = 0; i < text.length(); i++) {
            for (int length = Math.min(LONGEST, text.length() - i); length > 1; length--) {
                List<Division> divisions = BY_NAME.get(text.substring(i, i + length));
                if (divisions != null && (length > 2 || i == nameEnd || text.charAt(i - 1) <= '\u2fff')) {
                    named.add(divisions);
                    i += length - 1;
                    nameEnd = i + 1;
                    break;
                }
            }
        }
        return named;
    }

    /** 城区 and 郊区 are names of districts, and words; 云县 is also the end of longer names. */
    private static boolean isNamed(Division division) {
        return division.level() != DivisionLevel.NATION
                && division.level().compareTo(DivisionLevel.COUNTY) <= 0
                && (division.name().length() > 2 || division.name().endsWith("县"));
    }
}
