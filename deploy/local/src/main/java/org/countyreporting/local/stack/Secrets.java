package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Passwords of this one stack, made up on its first start. */
final class Secrets {

    private static final String PEER = "peer";
    private static final String POSTGRES = "postgres";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Home home) {
        if (!Files.exists(home.secrets())) {
            List<String> names = List.of(PEER, POSTGRES, "plans", "progress", "indicators");
            Home.writePrivately(
                    home.secrets(),
                    names.stream().map(name -> name + "=" + random() + "\n").collect(Collectors.joining()));
        }
        try {
            Properties values = new Properties();
            values.load(new StringReader(Files.readString(home.secrets())));
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What the services show each other. */
    String peer() {
        return values.getProperty(PEER);
    }

    /** The password of PostgreSQL's superuser, which no service knows. */
    String postgres() {
        return values.getProperty(POSTGRES);
    }

    /** The password of a service's own database role. */
    String database(String role) {
        return values.getProperty(role);
    }
}
