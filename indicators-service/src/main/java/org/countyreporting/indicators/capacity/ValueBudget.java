package org.countyreporting.indicators.capacity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.countyreporting.conventions.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many values all requests together may work with at a time, by the memory there is. Ordinary questions do not notice;
 * those about whole provinces wait for each other, and what could never fit is refused before it is read.
 */
@Singleton
public class ValueBudget {

    /** Counted: some three hundred while it is worked with; the rest for all else that goes on. */
    private static final long BYTES_PER_VALUE = 1_000;

    /** More would have to wait for longer than anybody does. */
    private static final int MOST_WAITING = 60;

    private final int all;
    private final Semaphore free;

    ValueBudget(@ConfigProperty(name = "county-reporting.results.values") Optional<Integer> all) {
        this.all = all.orElse(
                (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_PER_VALUE));
        this.free = new Semaphore(this.all, true);
    }

    /** What one part of a question may take, so that others can go on beside it. */
    public long part() {
        return all / 3;
    }

    /** As good as any number that does not fit. */
    public long tooMany() {
        return all + 1L;
    }

    /** Fewer are not worth waiting for. */
    private long few() {
        return all / 40;
    }

    /** @param work is told whether it had to wait, for somebody else may have done it meanwhile */
    public <T> T spend(long values, Function<Boolean, T> work) {
        if (values <= few()) {
            return work.apply(false);
        }
        if (values > all) {
            throw Refusal.invalidParameter(
                    "division",
                    "涉及的数据超过一次最多处理的 " + all + " 个；请缩小区划或期间",
                    "rests on more than the " + all
                            + " values that can be taken at a time: ask for a smaller division or fewer periods");
        }
        boolean waits = !free.tryAcquire((int) values);
        if (waits) {
            Patience.await(limit -> free.getQueueLength() < MOST_WAITING
                    && free.tryAcquire((int) values, limit.toMillis(), TimeUnit.MILLISECONDS));
        }
        try {
            return work.apply(waits);
        } finally {
            free.release((int) values);
        }
    }
}
