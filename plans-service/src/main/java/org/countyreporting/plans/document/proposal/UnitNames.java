package org.countyreporting.plans.document.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Span;
import org.countyreporting.plans.unit.UnitView;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/**
 * Registered units by what prose calls them: their name (临沂市人民医院) or, as an office does of its own, the name with
 * its division cut down to the last character (市人民医院). What could be two units is none.
 */
final class UnitNames {

    /** Shorter ones are ordinary words. */
    private static final int SHORTEST = 4;

    /** What offices call themselves in their own documents. */
    private static final Map<String, String> SHORTER = Map.of(
            "卫生健康委员会", "卫生健康委",
            "卫生健康局", "卫健局",
            "疾病预防控制中心", "疾控中心");

    private final Map<String, Optional<UnitId>> units = new HashMap<>();
    /** Lengths of the names that begin with the same two characters. */
    private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

    UnitNames(Collection<UnitView> registered, DivisionTable divisions) {
        for (UnitView unit : registered) {
            String name = clean(unit.name());
            String own = divisions.find(unit.division()).map(Division::name).orElse("");
            add(name, unit.id());
            for (String division : namesAbove(unit.division(), divisions)) {
                if (name.startsWith(division) && division.length() > 1) {
                    add(name.substring(division.length() - 1), unit.id());
                    add(name.substring(division.length()), own, unit.id());
                }
            }
        }
    }

    Optional<UnitId> of(String name) {
        return name == null ? Optional.empty() : units.getOrDefault(clean(name), Optional.empty());
    }

    /** Where units are named, in order; of two names at one place the longer. */
    List<Mention> in(Reading reading) {
        String text = reading.clean();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            String name = nameAt(text, i);
            if (name != null) {
                int start = i;
                units.get(name)
                        .ifPresent(unit ->
                                mentions.add(new Mention(unit, start, reading.span(start, start + name.length()))));
                i += name.length() - 1;
            }
        }
        return mentions;
    }

    /** A unit named at a position of the clean text. */
    record Mention(UnitId unit, int position, Span span) {}

    private String nameAt(String text, int at) {
        NavigableSet<Integer> candidates =
                lengths.getOrDefault(text.substring(at, at + 2), Collections.emptyNavigableSet());
        for (int length : candidates.descendingSet()) {
            if (at + length <= text.length()) {
                String name = text.substring(at, at + length);
                if (units.containsKey(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** What is left of a name says nothing unless it still says where. */
    private void add(String name, String division, UnitId unit) {
        if (!division.isEmpty() && name.startsWith(division)) {
            add(name, unit);
        }
    }

    private void add(String name, UnitId unit) {
        for (Map.Entry<String, String> shorter : SHORTER.entrySet()) {
            if (name.endsWith(shorter.getKey())) {
                learn(name.substring(0, name.length() - shorter.getKey().length()) + shorter.getValue(), unit);
            }
        }
        learn(name, unit);
    }

    private void learn(String name, UnitId unit) {
        if (name.length() >= SHORTEST) {
            units.merge(name, Optional.of(unit), (one, other) -> one.equals(other) ? one : Optional.empty());
            lengths.computeIfAbsent(name.substring(0, 2), key -> new TreeSet<>())
                    .add(name.length());
        }
    }

    /** With everything above it: 山东省临沂市, 临沂市. */
    private static List<String> namesAbove(DivisionCode code, DivisionTable divisions) {
        List<String> names = new ArrayList<>();
        for (Optional<DivisionCode> at = Optional.of(code);
                at.isPresent();
                at = at.get().parent()) {
            String name = divisions.find(at.get()).map(Division::name).orElse("");
            names.addAll(names.stream().map(below -> name + below).toList());
            names.add(name);
        }
        return names;
    }

    private static String clean(String name) {
        return Reading.plain(name).clean().replace(" ", "");
    }
}
