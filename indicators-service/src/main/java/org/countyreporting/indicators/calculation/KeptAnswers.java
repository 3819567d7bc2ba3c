package org.countyreporting.indicators.calculation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.countyreporting.indicators.database.Snapshot;

/**
 * Answers as they were written, kept while the database is exactly what it was: an answer that was made under an equal
 * snapshot is the answer now. Whatever is committed, by whichever process, makes every kept answer void, so none is ever
 * stale and nothing has to be told here that a figure, a definition or a plan has changed.
 */
@ApplicationScoped
class KeptAnswers {

    private static final long CHARACTERS = 16 << 20;
    /** A database that was put back to an earlier state could name other rows by an old snapshot. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** @param after the sort key of the page before */
    record Asked(Question question, ResultForm form, Locale language, int limit, Optional<List<String>> after) {}

    private record Kept(String snapshot, Written answer) {}

    private final Snapshot snapshot;
    private final Cache<Asked, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Asked asked, Kept answer) -> answer.answer().text().length())
            .expireAfterWrite(LONGEST)
            .build();

    KeptAnswers(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The kept answer where it still holds, else a new one. */
    @Transactional
    Written answer(Asked asked, Supplier<Written> making) {
        String before = snapshot.now();
        Kept known = kept.getIfPresent(asked);
        if (known != null && known.snapshot().equals(before)) {
            return known.answer();
        }
        Written answer = making.get();
        // What changed while it was computed may be in one part of it and not in another: such an answer is not kept.
        if (snapshot.now().equals(before)) {
            kept.put(asked, new Kept(before, answer));
        }
        return answer;
    }
}
