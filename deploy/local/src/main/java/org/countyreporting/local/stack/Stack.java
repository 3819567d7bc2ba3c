package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL and the four processes, started together and stopped in order. */
public final class Stack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path repository;
    private final Home home;
    private final int gatewayPort;
    private final LocalClock clock;
    private final FileChannel lock;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Map<Service, Child> running = new EnumMap<>(Service.class);
    private final Supervisor supervisor = new Supervisor();
    private Map<String, String> wishes = Map.of();
    private boolean rehearsal;
    private boolean closed;

    private Stack(Path repository, Home home, int gatewayPort, LocalClock clock) {
        this.repository = repository;
        this.home = home;
        this.gatewayPort = gatewayPort;
        this.clock = clock;
        this.lock = home.lock();
        this.secrets = Secrets.of(home);
        this.postgres = Postgres.in(home, Ports.free(), secrets.postgres());
    }

    /** A stack that is not started yet; the folder is ours until it is closed. */
    public static Stack in(Path repository, Home home, int gatewayPort, LocalClock clock) {
        return new Stack(repository, home, gatewayPort, clock);
    }

    /** Tells every service these variables beside those that it needs, such as where its traces go. */
    public Stack with(Map<String, String> variables) {
        wishes = Map.copyOf(variables);
        return this;
    }

    /** Starts everything so that on its end the classes it loaded are laid out on disk for later starts. */
    public void rehearse() {
        rehearsal = true;
        start();
    }

    /** Ends the stack with this process, however that ends. */
    public void closeOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stopping"));
    }

    /** Starts everything and returns when all of it is ready. */
    public void start() {
        endLeftovers();
        Ports.requireFree(gatewayPort);
        startDatabase();
        for (Service service : Service.values()) {
            launch(service);
        }
        for (Service service : Service.values()) {
            awaitReadiness(service);
        }
    }

    /** Ends what a killed stack left behind. */
    public void endLeftovers() {
        for (Service service : Service.values()) {
            Child.endLeftover(home, service.folder());
        }
        postgres.endLeftover();
    }

    public void startDatabase() {
        launchDatabase();
        postgres.awaitReadiness();
        Databases.createMissing(postgres, secrets);
    }

    private synchronized void launchDatabase() {
        requireOpen();
        postgres.launch();
    }

    public void start(Service service) {
        launch(service);
        awaitReadiness(service);
    }

    private synchronized void launch(Service service) {
        requireOpen();
        Map<String, String> environment =
                new ServiceEnvironment(home, gatewayPort, clock, secrets, postgres).of(service);
        environment.putAll(wishes);
        Child child = Child.start(
                home,
                service.folder(),
                service.jar(repository).getParent(),
                ServiceEnvironment.command(service, repository, rehearsal),
                environment);
        running.put(service, child);
    }

    private void awaitReadiness(Service service) {
        Child child = running.get(service);
        URI health = service.readiness(gatewayPort);
        boolean ready = Waiting.until(PATIENCE, () -> !child.isAlive() || Readiness.of(health));
        if (!ready || !child.isAlive()) {
            throw new LocalFailure(service.folder() + " does not start; its log: " + child.log());
        }
    }

    public void kill(Service service) {
        running.remove(service).kill();
    }

    public void killDatabase() {
        postgres.server().kill();
    }

    /** The bare database of a service, as the superuser: for measurements beside the product, never for using it. */
    public Connection connect(Service service) throws SQLException {
        return postgres.connect(service.database());
    }

    public URI gateway() {
        return URI.create("http://localhost:" + gatewayPort);
    }

    public Home home() {
        return home;
    }

    public LocalClock clock() {
        return clock;
    }

    /** From now on, whatever ends by itself is started again; completes with the reason when that does not help. */
    public CompletableFuture<String> supervise() {
        supervisor.watch(postgres.server(), () -> {
            startDatabase();
            return postgres.server();
        });
        running.forEach((service, child) -> supervisor.watch(child, () -> {
            launch(service);
            return running.get(service);
        }));
        return supervisor.givenUp();
    }

    private void requireOpen() {
        if (closed) {
            throw new LocalFailure("the stack is being stopped");
        }
    }

    /** Callers end before those they call, the database last. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        supervisor.close();
        for (Service service : Service.values()) {
            Child child = running.remove(service);
            if (child != null) {
                child.stop();
            }
        }
        postgres.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
