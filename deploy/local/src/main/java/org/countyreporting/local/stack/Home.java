package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The data folder of one local stack: database, keys, secrets, logs. Only its owner may enter it. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Creates what is missing. */
    public static Home in(Path folder) {
        Home home = new Home(folder);
        try {
            if (!Files.isDirectory(home.folder)) {
                Files.createDirectories(home.folder.getParent());
                Files.createDirectory(
                        home.folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(home.logs());
            Files.createDirectories(home.processes());
            return home;
        } catch (IOException e) {
            throw new LocalFailure("the data folder " + home.folder + " cannot be used: " + e, e);
        }
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    Path processes() {
        return folder.resolve("processes");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path signingKey() {
        return folder.resolve("signing-key.json");
    }

    Path publicKeys() {
        return folder.resolve("token-keys.json");
    }

    public Path clock() {
        return folder.resolve("clock");
    }

    /** Held as long as a stack runs here; the operating system lets go of it however the process ends. */
    FileChannel lock() {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new LocalFailure("another stack is running on " + folder
                        + ": stop it, or set COUNTY_REPORTING_HOME to another folder");
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only the owner can read, whole or not at all. */
    static void writePrivately(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
