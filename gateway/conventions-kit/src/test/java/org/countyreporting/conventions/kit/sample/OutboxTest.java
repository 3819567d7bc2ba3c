package org.countyreporting.conventions.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.countyreporting.conventions.delivery.Outbox;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.junit.jupiter.api.Test;

/** The outbox against a real peer over HTTP that sometimes fails. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OutboxTest.PeerResource.class)
class OutboxTest {

    private static final int PATIENCE_SECONDS = 20;

    private final Outbox outbox;

    OutboxTest(Outbox outbox) {
        this.outbox = outbox;
    }

    @Test
    void deliversWhatWasCommittedAndNothingElse() throws InterruptedException {
        String kept = "/peer/plans/" + UUID.randomUUID();
        String undone = "/peer/plans/" + UUID.randomUUID();

        QuarkusTransaction.begin();
        outbox.put(Peer.PROGRESS, undone, 1, Map.of("version", 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.put(Peer.PROGRESS, kept, 2, Map.of("version", 2)));

        assertThat(PeerResource.TAKEN.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isEqualTo("PUT " + kept + " {\"version\":2} " + Tokens.PEER_SECRET);
        assertThat(PeerResource.TAKEN).noneMatch(message -> message.contains(undone));
    }

    @Test
    void triesAgainUntilThePeerTakesIt() throws InterruptedException {
        PeerResource.FAILURES.set(3);
        String path = "/peer/units/" + UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> outbox.put(Peer.PROGRESS, path, 1, Map.of("version", 1)));

        assertThat(PeerResource.TAKEN.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).contains(path);
        assertThat(PeerResource.FAILURES).hasValueLessThanOrEqualTo(0);
    }

    @Test
    void whatPassesIsNotDeliveredOnceALaterStateIsPut() throws InterruptedException {
        String path = "/peer/entries/" + UUID.randomUUID();
        String other = "/peer/entries/" + UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.putPassing(Peer.PROGRESS, path, 1, Map.of("version", 1));
            outbox.putPassing(Peer.PROGRESS, other, 1, Map.of("version", 1));
            outbox.put(Peer.PROGRESS, path, 2, Map.of("version", 2));
            outbox.put(Peer.PROGRESS, path, 3, Map.of("version", 3));
        });

        assertThat(taken(3))
                .extracting(message -> message.replace(" " + Tokens.PEER_SECRET, ""))
                .containsExactlyInAnyOrder(
                        "PUT " + other + " {\"version\":1}",
                        "PUT " + path + " {\"version\":2}",
                        "PUT " + path + " {\"version\":3}");
    }

    @Test
    void whatPassesIsDeliveredTwiceWhenItIsSaidTwice() throws InterruptedException {
        String path = "/peer/entries/" + UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.putPassing(Peer.PROGRESS, path, 1, Map.of("version", 1));
            outbox.putPassing(Peer.PROGRESS, path, 2, Map.of("version", 2));
        });

        assertThat(taken(2)).allMatch(message -> message.contains(path));
    }

    private static List<String> taken(int messages) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            taken.add(PeerResource.TAKEN.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return taken;
    }

    /** A peer that fails as often as it is told to, then takes what comes. */
    public static class PeerResource implements QuarkusTestResourceLifecycleManager {

        static final BlockingQueue<String> TAKEN = new LinkedBlockingQueue<>();
        static final AtomicInteger FAILURES = new AtomicInteger();

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes());
                boolean fails = FAILURES.getAndDecrement() > 0;
                exchange.sendResponseHeaders(fails ? 503 : 204, -1);
                exchange.close();
                if (!fails) {
                    TAKEN.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body + " "
                            + exchange.getRequestHeaders().getFirst(Tokens.PEER_SECRET_HEADER));
                }
            });
            server.start();
            return Map.of(
                    "county-reporting.peers.progress",
                    "http://127.0.0.1:" + server.getAddress().getPort());
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }
}
