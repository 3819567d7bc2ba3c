package org.countyreporting.gateway.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * A caller whose token was verified.
 *
 * @param expiresAt when the token ends, in seconds of the epoch
 * @param allowance what the caller may still ask for; shared by all tokens of one subject
 */
public record KnownCaller(String subject, long expiresAt, Bucket allowance) {

    boolean isCurrent(long epochSecond) {
        return epochSecond < expiresAt;
    }

    /** Whether one more request is within the caller's rate. */
    public boolean spends() {
        return allowance.tryConsume(1);
    }

    /** Seconds until the next request will be let through, at least one. */
    public long secondsToWait() {
        return 1
                + Duration.ofNanos(allowance.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                        .toSeconds();
    }
}
