package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs, which refuses to run as root: as we are, or, for root, in a user namespace of its own, or where
 * that is forbidden (locked-down containers) as {@code nobody}.
 */
enum PostgresUser {
    OURSELVES(),
    NAMESPACE("unshare", "-U"),
    NOBODY("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--");

    private final List<String> prefix;

    PostgresUser(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static PostgresUser of(Home home) {
        if (!isRoot(home)) {
            return OURSELVES;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(user -> succeeds(user.command(List.of("true"))))
                .findFirst()
                .orElseThrow(
                        () -> new LocalFailure("PostgreSQL does not run as root, and neither unshare nor setpriv is"
                                + " to be had: start this as an ordinary user"));
    }

    private static boolean isRoot(Home home) {
        try {
            return Files.getAttribute(home.folder(), "unix:uid", LinkOption.NOFOLLOW_LINKS)
                    .equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /**
     * Where its files lie: in the data folder, unless it is somebody else who may not enter that. The other place is found
     * again by the data folder's name, so that the data survive a restart.
     */
    Path folder(Home home) {
        if (this != NOBODY) {
            return home.folder().resolve("postgresql");
        }
        String name = Integer.toHexString(home.folder().toString().hashCode());
        return Path.of("/var/tmp/county-reporting-" + name);
    }

    /** Lets it use a file or folder that we have made for it. */
    void handOver(Path path) {
        if (this == NOBODY) {
            try {
                Files.setOwner(
                        path,
                        path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
