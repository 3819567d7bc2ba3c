package org.countyreporting.indicators.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** What is known now. */
    public Moment now() {
        return new Held(look());
    }

    @Override
    public void forget() {
        snapshots.forget(NOTED);
    }

    private int look() {
        return snapshots.looking(this::look);
    }

    /** One at a time, so that generations follow each other as the snapshots do. */
    private synchronized int look(Handle handle) {
        Snapshots.Look look = Snapshots.look(handle, last == null ? null : last.snapshot());
        boolean follows = last != null
                && look.started().equals(last.started())
                && look.at().isBefore(last.at().plus(REMEMBERED));
        if (!follows) {
            changes.add(++generation, List.of(Notice.EVERYTHING));
        } else if (!look.notices().isEmpty()) {
            changes.add(++generation, look.notices());
        }
        last = look;
        return generation;
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
        private final Map<Object, Kept> computed = new HashMap<>();

        private Held(int generation) {
            this.generation = generation;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T find(Object key) {
            Kept found = kept.getIfPresent(key);
            return found != null && found.holds(generation, changes) ? (T) found.work : null;
        }

        @Override
        public void keep(Object key, Basis basis, Object work) {
            computed.put(key, new Kept(work, basis, generation));
        }

        @Override
        public boolean confirm() {
            if (computed.isEmpty()) {
                return true;
            }
            int now = look();
            boolean confirmed = computed.values().stream().allMatch(each -> each.holds(now, changes));
            if (confirmed) {
                kept.putAll(computed);
            }
            return confirmed;
        }
    }
}
