package org.countyreporting.indicators.kept;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * What has changed from one generation of the data to the next. As far back as is remembered; before that, everything
 * counts as changed. One thread adds, any may ask.
 */
final class Changes {

    /** So many notices are remembered: some minutes of a busy day. */
    private static final int MOST = 20_000;

    private record Step(int generation, Map<Integer, List<Notice>> byElement, int size) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Map<Integer, NavigableMap<Integer, List<Notice>>> byElement = new ConcurrentHashMap<>();
    private int remembered;
    private volatile int forgotten;

    /** Notes what is new in a generation. */
    void add(int generation, Collection<Notice> notices) {
        if (notices.size() > MOST || notices.stream().anyMatch(Notice::isOfEverything)) {
            forgetBefore(generation);
            return;
        }
        Map<Integer, List<Notice>> step = notices.stream().collect(Collectors.groupingBy(Notice::element));
        step.forEach((element, said) -> byElement
                .computeIfAbsent(element, any -> new ConcurrentSkipListMap<>())
                .put(generation, said));
        steps.add(new Step(generation, step, notices.size()));
        remembered += notices.size();
        while (remembered > MOST) {
            forget(steps.remove());
        }
    }

    private void forgetBefore(int generation) {
        forgotten = generation;
        steps.forEach(this::forget);
        steps.clear();
    }

    private void forget(Step step) {
        forgotten = Math.max(forgotten, step.generation());
        remembered -= step.size();
        step.byElement().keySet().forEach(element -> byElement.get(element).remove(step.generation()));
    }

    /** Whether anything under the basis may have changed after one generation and up to another. */
    boolean touch(Basis basis, int after, int upTo) {
        if (after < forgotten) {
            return true;
        }
        for (Basis.Part part : basis.parts()) {
            NavigableMap<Integer, List<Notice>> said = byElement.get(part.element());
            if (said != null
                    && said.subMap(after, false, upTo, true).values().stream()
                            .flatMap(List::stream)
                            .anyMatch(notice -> notice.touches(basis, part))) {
                return true;
            }
        }
        // Looked at again: what was forgotten meanwhile could not be found.
        return after < forgotten;
    }
}
