package org.countyreporting.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.element.ElementDeclared;

/** An entry says what its figures are now; its own observations become exactly these. */
@ApplicationScoped
public class RecordingEntries {

    private final EntryObservations observations;
    private final DataElements elements;
    private final Clock clock;

    RecordingEntries(EntryObservations observations, DataElements elements, Clock clock) {
        this.observations = observations;
        this.elements = elements;
        this.clock = clock;
    }

    /** Records the entry's state unless it is known or older. */
    @Transactional
    public void record(EntryFigures entry) {
        Instant now = clock.instant();
        Instant first = Stream.of(entry.accepted(), entry.submitted())
                .filter(Objects::nonNull)
                .map(EntryFigures.Revision::submittedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(now);
        // Held: who declares one of them meanwhile would not see the figures that wait for it.
        Map<String, DataElement> declared = elements.allHolding(codes(entry));
        observations.advance(entry, first).ifPresent(source -> replace(source, entry, declared, now));
    }

    private void replace(int source, EntryFigures entry, Map<String, DataElement> declared, Instant now) {
        Map<Stated.Key, Stated> wanted = new LinkedHashMap<>();
        List<Unplaced> unplaced = new ArrayList<>();
        Long by = null;
        for (EntryFigures.Revision revision : revisions(entry)) {
            boolean accepted = revision == entry.accepted();
            long origin = observations.origin(source, revision);
            by = origin;
            for (EntryFigures.StatedFigure figure : revision.figures()) {
                Unplaced said = new Unplaced(
                        source,
                        accepted,
                        figure.dataElement(),
                        entry.division(),
                        figure.whole() ? "" : entry.unit(),
                        entry.period(),
                        figure.value(),
                        figure.asOf(),
                        figure.approximate(),
                        figure.note(),
                        origin,
                        RejectionCode.UNKNOWN_ELEMENT);
                place(said, declared.get(figure.dataElement()), wanted, unplaced);
            }
        }
        Map<Stated.Key, Stated> standing = observations.stated(source);
        List<Stated> ended = standing.values().stream()
                .filter(row -> !row.isSameAs(wanted.get(row.key())))
                .toList();
        List<Stated> begun = wanted.values().stream()
                .filter(row -> !row.isSameAs(standing.get(row.key())))
                .toList();
        observations.end(source, ended, by, now);
        observations.begin(source, begun, now);
        observations.forgetUnplaced(source);
        observations.keepUnplaced(unplaced);
    }

    /** What was said of an element before it was declared takes its place. */
    void placeWaiting(@Observes ElementDeclared event) {
        DataElement element = event.element();
        for (Unplaced waiting : observations.unplacedOf(element.code())) {
            Map<Stated.Key, Stated> wanted = new LinkedHashMap<>();
            List<Unplaced> still = new ArrayList<>();
            place(waiting, element, wanted, still);
            observations.placed(waiting);
            observations.keepUnplaced(still);
            observations.begin(waiting.source(), wanted.values(), clock.instant());
        }
    }

    private static void place(
            Unplaced said, DataElement element, Map<Stated.Key, Stated> wanted, List<Unplaced> unplaced) {
        Placement place = Placing.place(element, said.division(), said.unit().isEmpty(), said.period(), said.asOf());
        if (place.isRefused()) {
            unplaced.add(new Unplaced(
                    said.source(),
                    said.accepted(),
                    said.element(),
                    said.division(),
                    said.unit(),
                    said.period(),
                    said.value(),
                    said.asOf(),
                    said.approximate(),
                    said.note(),
                    said.origin(),
                    place.refusal()));
            return;
        }
        Stated.Key key = new Stated.Key(
                element.id(),
                place.slot(),
                said.division().text(),
                said.unit(),
                said.period().toString(),
                said.accepted());
        wanted.put(key, new Stated(key, said.value(), place.asOf(), said.approximate(), said.note(), said.origin()));
    }

    private static List<EntryFigures.Revision> revisions(EntryFigures entry) {
        return Stream.of(entry.accepted(), entry.submitted())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> codes(EntryFigures entry) {
        return revisions(entry).stream()
                .flatMap(revision -> revision.figures().stream())
                .map(EntryFigures.StatedFigure::dataElement)
                .distinct()
                .toList();
    }
}
