package org.countyreporting.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.local.stack.Home;
import org.countyreporting.local.stack.LocalClock;
import org.countyreporting.local.stack.LocalFailure;

/**
 * What the environment says about the local stack.
 *
 * @param repository the root of the source tree, in which the services were built
 */
record Settings(Path repository, Optional<Path> home, Optional<Integer> port, Optional<Path> clock) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_532;

    static Settings of(Path repository, Map<String, String> environment) {
        return new Settings(
                repository,
                variable(environment, "COUNTY_REPORTING_HOME").map(Path::of),
                variable(environment, "COUNTY_REPORTING_PORT").map(Settings::port),
                variable(environment, "COUNTY_REPORTING_CLOCK").map(Path::of).map(Path::toAbsolutePath));
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int port(String text) {
        if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new LocalFailure("COUNTY_REPORTING_PORT=" + text + " is no port between 1 and " + HIGHEST_PORT);
    }

    /** Where data are kept over restarts. */
    Path keptHome() {
        return home.orElseGet(() -> variable(System.getenv(), "XDG_DATA_HOME")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("county-reporting"));
    }

    int keptPort() {
        return port.orElse(DEFAULT_PORT);
    }

    LocalClock clock(Home home) {
        return new LocalClock(clock.orElse(home.clock()));
    }
}
