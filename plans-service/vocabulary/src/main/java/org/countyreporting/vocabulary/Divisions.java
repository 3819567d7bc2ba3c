package org.countyreporting.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The shipped table of divisions, nation to townships; {@code divisions.README.md} beside it names its sources. */
public final class Divisions {

    private static final NavigableMap<String, Division> NONE = Collections.emptyNavigableMap();
    private static final Divisions SHIPPED = load();

    private final NavigableMap<String, Division> byCode = new TreeMap<>();
    private final Map<String, Division> found = new HashMap<>();
    private final Map<DivisionLevel, NavigableMap<String, Division>> ordinary = new EnumMap<>(DivisionLevel.class);

    private Divisions() {}

    public static Divisions shipped() {
        return SHIPPED;
    }

    /** The division with this code; a village is known by its township. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(found.get(code.text()));
    }

    /** The division and all below, parents before children. */
    public Collection<Division> within(DivisionCode code) {
        return below(byCode, code);
    }

    private static Collection<Division> below(NavigableMap<String, Division> byCode, DivisionCode code) {
        String prefix = code.prefix();
        return byCode.subMap(prefix, true, prefix + '\uffff', true).values();
    }

    /** The divisions one level below; those of the nation are the provinces. */
    public List<Division> children(DivisionCode code) {
        return within(code).stream()
                .filter(division ->
                        division.code().parent().filter(code::equals).isPresent())
                .toList();
    }

    /** The ordinary divisions of a level inside a division (itself included): those that are expected to report. */
    public List<Division> at(DivisionLevel level, DivisionCode within) {
        return List.copyOf(below(ordinary.getOrDefault(level, NONE), within));
    }

    /** How many ordinary divisions of a level have a code from the lowest up to, and without, the highest. */
    public int count(DivisionLevel level, String lowest, String highest) {
        return ordinary.getOrDefault(level, NONE)
                .subMap(lowest, true, highest, false)
                .size();
    }

    private static Divisions load() {
        Divisions divisions = new Divisions();
        try (InputStream in = Divisions.class.getResourceAsStream("divisions.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(divisions::add);
            divisions.byCode.values().forEach(divisions::index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return divisions;
    }

    // Asked for again and again in every calculation: by the code, and by the level.
    private void index(Division division) {
        found.put(division.code().text(), division);
        if (division.kind() == Division.Kind.ORDINARY) {
            for (DivisionLevel level : DivisionLevel.values()) {
                if (division.isAt(level)) {
                    ordinary.computeIfAbsent(level, any -> new TreeMap<>())
                            .put(division.code().text(), division);
                }
            }
        }
    }

    private void add(String line) {
        String[] columns = line.split(",", -1);
        DivisionCode code = DivisionCode.parse(columns[0]);
        Division known = byCode.get(code.text());
        byCode.put(
                code.text(),
                known == null
                        ? new Division(code, columns[1], kind(columns[2]), code.level(), null)
                        : new Division(code, known.name(), known.kind(), known.level(), below(code.level())));
    }

    private static DivisionLevel below(DivisionLevel level) {
        return DivisionLevel.values()[level.ordinal() + 1];
    }

    private static Division.Kind kind(String text) {
        return text.isEmpty()
                ? Division.Kind.ORDINARY
                : Division.Kind.valueOf(text.toUpperCase().replace('-', '_'));
    }
}
