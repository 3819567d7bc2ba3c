package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** The business clock of a local stack: a file with an instant that the services read again on every use. */
public record LocalClock(Path file) {

    /** Moves it; readers see the old instant or the new one, never half of it. */
    public void set(Instant instant) {
        write(instant + "\n");
    }

    private void write(String text) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Instant read() {
        try {
            return Instant.parse(Files.readString(file).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isSet() {
        return Files.exists(file);
    }
}
