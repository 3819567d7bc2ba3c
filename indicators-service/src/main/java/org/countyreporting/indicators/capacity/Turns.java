package org.countyreporting.indicators.capacity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets those who ask the same wait for the first of them: what is computed for him is kept for the others. When the
 * figures of a city have changed, everybody asks at once. Nobody waits with a connection in hand.
 */
@Singleton
public class Turns {

    private final LoadingCache<Object, Lock> turns =
            Caffeine.newBuilder().weakValues().build(any -> new ReentrantLock());

    /**
     * Works while nobody else works on the same.
     *
     * @param work is told whether it had to wait, for somebody else may have done it meanwhile
     */
    public <T> T take(Object same, Function<Boolean, T> work) {
        Lock turn = turns.get(same);
        boolean waits = !turn.tryLock();
        if (waits) {
            Patience.await(limit -> turn.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS));
        }
        try {
            return work.apply(waits);
        } finally {
            turn.unlock();
        }
    }
}
