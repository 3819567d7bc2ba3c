package org.countyreporting.indicators.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.countyreporting.indicators.database.Forgetful;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;

/**
 * What was computed from figures, kept until one of the figures it rests on changes, whoever changes it. Every
 * transaction that writes leaves a notice in the database; who looks reads the notices of transactions that the look
 * before did not see. The data as one look sees it is a generation; without notices it stays the same.
 */
@Singleton
public class KeptWork implements Forgetful {

    /** How long notices stay, and how long after a look they can be relied on to be there. */
    private static final Duration NOTED = Duration.ofDays(1);

    private static final Duration REMEMBERED = NOTED.dividedBy(2);

    private final Snapshots snapshots;
    private final Changes changes = new Changes();
    private final Cache<Object, Kept> kept;
    private Snapshots.Look last;
    private int generation;

    KeptWork(Snapshots snapshots, @ConfigProperty(name = "county-reporting.results.kept") long most) {
        this.snapshots = snapshots;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Object key, Kept each) -> each.work instanceof Sizeable sizeable ? sizeable.size() : 1)
                .build();
    }

    /** What is known now. A transaction that has written finds what is kept, and keeps nothing. */
    public Moment now() {
        return snapshots.looking(this::look);
    }

    /** What rests on no values: read once, and again when a definition, a plan or a unit has changed. */
    public <T> T definitions(Object key, Supplier<T> reading) {
        Moment now = now();
        T known = now.find(key);
        if (known == null) {
            known = reading.get();
            now.keep(key, Basis.DEFINITIONS, known);
            now.confirm();
        }
        return known;
    }

    @Override
    public void forget() {
        snapshots.forget(NOTED);
    }

    /** One at a time, so that generations follow each other as the snapshots do. */
    private synchronized Held look(Handle handle) {
        Snapshots.Look look = Snapshots.look(handle, last == null ? null : last.snapshot());
        boolean follows = last != null
                && look.started().equals(last.started())
                && look.at().isBefore(last.at().plus(REMEMBERED));
        if (!follows) {
            changes.add(++generation, List.of(Notice.EVERYTHING));
        } else if (!look.notices().isEmpty()) {
            changes.add(++generation, look.notices());
        }
        if (!look.writing()) {
            last = look;
        }
        return new Held(generation, !look.writing());
    }

    /** Something kept, and the generations between which it is known to hold. */
    private static final class Kept {

        private final Object work;
        private final Basis basis;
        private final int from;
        private volatile int to;

        private Kept(Object work, Basis basis, int generation) {
            this.work = work;
            this.basis = basis;
            this.from = generation;
            this.to = generation;
        }

        private boolean holds(int generation, Changes changes) {
            if (generation < from) {
                return !changes.touch(basis, generation, from);
            }
            int known = to;
            if (generation > known) {
                if (changes.touch(basis, known, generation)) {
                    return false;
                }
                to = generation;
            }
            return true;
        }
    }

    private final class Held implements Moment {

        private final int generation;
        private final boolean keeps;
        private final Map<Object, Kept> computed = new HashMap<>();
        private final List<Basis> bases = new ArrayList<>();
        private boolean isAnythingRead;

        private Held(int generation, boolean keeps) {
            this.generation = generation;
            this.keeps = keeps;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T find(Object key) {
            Kept found = kept.getIfPresent(key);
            if (found == null || !found.holds(generation, changes)) {
                return null;
            }
            bases.add(found.basis);
            return (T) found.work;
        }

        @Override
        public void keep(Object key, Basis basis, Object work) {
            isAnythingRead = true;
            bases.add(basis);
            computed.put(key, new Kept(work, basis, generation));
        }

        @Override
        public void keep(Object key, Object work) {
            computed.put(key, new Kept(work, Basis.around(bases), generation));
        }

        @Override
        public boolean confirm() {
            int now = isAnythingRead ? snapshots.looking(KeptWork.this::look).generation : generation;
            int all = computed.size();
            computed.values().removeIf(each -> !each.holds(now, changes));
            if (keeps) {
                kept.putAll(computed);
            }
            return computed.size() == all;
        }
    }
}
