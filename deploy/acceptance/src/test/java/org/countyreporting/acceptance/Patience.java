package org.countyreporting.acceptance;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.stack.Waiting;

/** What a careful client does: the same request, with the same idempotency key, until a machine in order answers. */
final class Patience {

    static final Duration LIMIT = Duration.ofMinutes(2);

    private Patience() {}

    static Answer untilAnswered(Supplier<Answer> request) {
        Answer[] last = new Answer[1];
        Waiting.until(LIMIT, () -> {
            last[0] = tried(request);
            return last[0] != null && last[0].status() < 500;
        });
        if (last[0] == null || last[0].status() >= 400) {
            throw new AssertionError("not acknowledged: " + (last[0] == null ? "no answer" : last[0].problem()));
        }
        return last[0];
    }

    private static Answer tried(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (UncheckedIOException e) {
            return null;
        }
    }
}
