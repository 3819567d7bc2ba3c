package org.countyreporting.indicators.calculation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/**
 * Lets those who ask the same wait for the first of them: what is computed for him is kept for the others. When the
 * figures of a city have changed, everybody asks at once. Nobody waits with a connection in hand.
 */
@Singleton
class Turns {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LoadingCache<Object, Lock> turns =
            Caffeine.newBuilder().weakValues().build(any -> new ReentrantLock());

    /**
     * Works while nobody else works on the same.
     *
     * @param work is told whether it had to wait, for somebody else may have done it meanwhile
     */
    <T> T take(Object same, Function<Boolean, T> work) {
        Lock turn = turns.get(same);
        boolean waits = !turn.tryLock();
        if (waits) {
            await(turn);
        }
        try {
            return work.apply(waits);
        } finally {
            turn.unlock();
        }
    }

    private static void await(Lock turn) {
        boolean taken = false;
        try {
            taken = turn.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw notYet();
        }
    }

    static Refusal notYet() {
        return Refusal.of(
                ProblemType.UNAVAILABLE,
                "正在进行的大范围计算过多，请稍后重试",
                "Too many wide questions are being answered: try again later");
    }
}
