package org.countyreporting.progress;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The business clock of the tests; it stands still until a test moves it. */
@Singleton
public class MovableClock extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static volatile Instant now = Instant.parse("2020-10-09T02:00:00Z");

    /** Noon of that day in China. */
    public static void moveTo(String day) {
        moveTo(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(CHINA).toInstant());
    }

    public static void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return MovableClock.this.withZone(other);
            }
        };
    }

    @Singleton
    static class InPlaceOfTheBusinessClock {

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        Clock clock() {
            return new MovableClock();
        }
    }
}
