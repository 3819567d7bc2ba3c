package org.countyreporting.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    @Test
    void isFoundAgainByALaterStart() {
        Home home = Home.in(folder.resolve("home"));
        Child child = Child.start(home, "sleeper", folder, List.of("sleep", "60"), Map.of());

        Child.endLeftover(home, "sleeper");

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void leavesAStrangerWithTheSameNumberAlone() throws IOException {
        Home home = Home.in(folder.resolve("home"));
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            String note = stranger.pid() + " " + Instant.now().minus(Duration.ofHours(1));
            Files.writeString(home.processes().resolve("sleeper"), note);

            Child.endLeftover(home, "sleeper");

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }
}
