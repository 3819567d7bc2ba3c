package org.countyreporting.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a process is told on its start: the same variables that a production deployment sets. */
record ServiceEnvironment(Home home, int gatewayPort, LocalClock clock, Secrets secrets, Postgres postgres) {

    private static final String CLASS_ARCHIVE = "app-cds.jsa";

    /**
     * Run in the folder of its jar, which is where an archive of loaded classes finds the class path it was made for.
     *
     * @param rehearsal whether the process is to leave such an archive behind
     */
    static List<String> command(Service service, Path repository, boolean rehearsal) {
        Path jar = service.jar(repository);
        if (!Files.exists(jar)) {
            throw new LocalFailure(service.folder() + " is not built: mvn package");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // It grows to the limit by need; from the start it would be a 64th of the machine.
                "-Xms64m",
                "-Xmx256m",
                // And it is kept close to what is in use: twice that, as usual, is worth less here than the memory.
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                // A small heap is collected often, and before Java 20 compiled code grows cold with every
                // collection: of 13 MB that a busy service had compiled, 4 were left a minute later.
                "-XX:-UseCodeCacheFlushing",
                // What compilers and buffers needed goes back to the system; Java 17 knows this from 17.0.9 on.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TrimNativeHeapInterval=30000",
                "-Dfile.encoding=UTF-8"));
        if (service == Service.INDICATORS) {
            // The figures of a question outlive a small nursery; grown old, they would have to be swept from
            // everything.
            command.addAll(List.of("-XX:NewRatio=1", "-XX:SurvivorRatio=4"));
        } else {
            // Their work is short and of many kinds: where cores are few, optimising it takes more than it ever gives
            // back. Who computes long sums gains by it.
            command.add("-XX:TieredStopAtLevel=1");
        }
        // Half of a start is reading classes. A JVM that the archive does not fit passes over it.
        if (rehearsal) {
            command.add("-XX:ArchiveClassesAtExit=" + CLASS_ARCHIVE);
        } else if (Files.exists(jar.resolveSibling(CLASS_ARCHIVE))) {
            // Where it was laid out for: at an address drawn by lot every page of it would have to be written anew.
            command.addAll(List.of(
                    "-Xshare:auto",
                    "-XX:SharedArchiveFile=" + CLASS_ARCHIVE,
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:ArchiveRelocationMode=0"));
        }
        command.addAll(List.of("-jar", jar.getFileName().toString()));
        return command;
    }

    Map<String, String> of(Service service) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_PROFILE", "prod,local");
        // The C library keeps what threads have freed for each core several times over.
        variables.put("MALLOC_ARENA_MAX", "2");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(service.port(gatewayPort)));
        // Any port: nobody scrapes a local gateway, and its log says which.
        variables.put("QUARKUS_MANAGEMENT_PORT", "0");
        variables.put(
                "COUNTY_REPORTING_TOKEN_KEYS",
                TokenKeys.publicHalf(home).toUri().toString());
        variables.put("COUNTY_REPORTING_TOKEN_ISSUER", TokenKeys.ISSUER);
        variables.put("COUNTY_REPORTING_PLANS_URL", Service.PLANS.url(gatewayPort));
        variables.put("COUNTY_REPORTING_PROGRESS_URL", Service.PROGRESS.url(gatewayPort));
        variables.put("COUNTY_REPORTING_INDICATORS_URL", Service.INDICATORS.url(gatewayPort));
        variables.put("COUNTY_REPORTING_CLOCK", clock.file().toAbsolutePath().toString());
        if (service.hasDatabase()) {
            variables.put("COUNTY_REPORTING_PEER_SECRET", secrets.peer());
            variables.put("COUNTY_REPORTING_DATABASE_URL", postgres.url(service.database()));
            variables.put("COUNTY_REPORTING_DATABASE_USER", service.database());
            variables.put("COUNTY_REPORTING_DATABASE_PASSWORD", secrets.database(service.database()));
            // Each is a process of the database; more than a small machine can serve at a time only take its memory.
            variables.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "12");
        }
        return variables;
    }
}
