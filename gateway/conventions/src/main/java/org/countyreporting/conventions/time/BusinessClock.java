package org.countyreporting.conventions.time;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of due dates, lateness and history. In the local profile it may be a file that holds an instant, re-read on
 * every use, so that a demonstration can move from month to month; tokens, idempotency and delivery keep to real time.
 */
@Singleton
@Startup
public class BusinessClock {

    private static final String LOCAL_PROFILE = "local";

    private final Clock clock;

    BusinessClock(@ConfigProperty(name = "county-reporting.clock") Optional<Path> file) {
        if (file.isPresent() && !ConfigUtils.isProfileActive(LOCAL_PROFILE)) {
            throw new IllegalStateException("county-reporting.clock is for the local profile only");
        }
        this.clock =
                file.<Clock>map(path -> new FileClock(path, ZoneOffset.UTC)).orElseGet(Clock::systemUTC);
    }

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    private static final class FileClock extends Clock {

        private final Path file;
        private final ZoneId zone;

        FileClock(Path file, ZoneId zone) {
            this.file = file;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            try {
                return Instant.parse(Files.readString(file).strip());
            } catch (IOException e) {
                throw new UncheckedIOException("the clock file cannot be read: " + file, e);
            }
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new FileClock(file, other);
        }
    }
}
