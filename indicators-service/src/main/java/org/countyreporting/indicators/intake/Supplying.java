package org.countyreporting.indicators.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;

/** A supplying system states its values: a batch is taken in at once, a long one staged and taken in later. */
@ApplicationScoped
class Supplying {

    /** More are taken in after the caller has been answered. */
    private static final long MOST_AT_ONCE = 100_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Who sends for longer than this is cut off; who falls silent, long before. */
    private static final int LONGEST_SECONDS = 7200;

    /** Each holds a connection for as long as it is sent. */
    private static final int MOST_STREAMS = 4;

    private final Semaphore streams = new Semaphore(MOST_STREAMS);
    private final DataElements elements;
    private final StagedRows staged;
    private final Taking taking;
    private final Remarks remarks;
    private final Operations operations;
    private final LoadQueue queue;
    private final Caller caller;

    Supplying(
            DataElements elements,
            StagedRows staged,
            Taking taking,
            Remarks remarks,
            Operations operations,
            LoadQueue queue,
            Caller caller) {
        this.elements = elements;
        this.staged = staged;
        this.taking = taking;
        this.remarks = remarks;
        this.operations = operations;
        this.queue = queue;
        this.caller = caller;
    }

    /**
     * One of both.
     *
     * @param intake what became of the batch
     * @param queued where to ask for it later
     */
    record Outcome(Intake intake, Operation queued) {}

    /**
     * All declarations are known before the rows, for the connection cannot be asked anything while it copies. Who sends
     * slowly holds none before there is much to be written.
     */
    Outcome supply(Iterator<SentRow> sent, Terms terms, boolean later) {
        List<SentRow> few = few(sent);
        if (!few.isEmpty() && !sent.hasNext() && !later && terms.writes(0)) {
            Optional<Intake> taken = QuarkusTransaction.joiningExisting().call(() -> takeFew(few, terms));
            if (taken.isPresent()) {
                return new Outcome(taken.get(), null);
            }
        }
        Iterator<SentRow> rows = Stream.concat(
                        few.stream(), StreamSupport.stream(((Iterable<SentRow>) () -> sent).spliterator(), false))
                .iterator();
        Map<String, DataElement> known = QuarkusTransaction.joiningExisting().call(elements::all);
        Chunks chunks = new Chunks(rows, known, caller.scope());
        List<byte[]> head = new ArrayList<>();
        while (chunks.rows() <= MOST_AT_ONCE && chunks.hasNext()) {
            head.add(chunks.next());
        }
        if (!later && chunks.rows() <= MOST_AT_ONCE) {
            return QuarkusTransaction.joiningExisting().call(() -> new Outcome(takeAtOnce(head, chunks, terms), null));
        }
        if (!streams.tryAcquire()) {
            throw Refusal.of(
                    ProblemType.UNAVAILABLE,
                    "同时上传的大批量数据过多，请稍后重试",
                    "Too many long batches are being sent at the same time: try again later");
        }
        try {
            return QuarkusTransaction.joiningExisting()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> new Outcome(null, stage(head, chunks, terms)));
        } finally {
            streams.release();
        }
    }

    private static List<SentRow> few(Iterator<SentRow> sent) {
        List<SentRow> few = new ArrayList<>();
        while (few.size() < PlainRows.FEW && sent.hasNext()) {
            few.add(sent.next());
        }
        return few;
    }

    private Optional<Intake> takeFew(List<SentRow> few, Terms terms) {
        Chunks chunks = new Chunks(few.iterator(), elements.all(), caller.scope());
        byte[] lines = chunks.next();
        return !chunks.isPlain() || chunks.hasNext()
                ? Optional.empty()
                : taking.takeFew(new String(lines, StandardCharsets.UTF_8), chunks.rows(), terms, PATIENCE);
    }

    private Operation stage(List<byte[]> head, Chunks chunks, Terms terms) {
        UUID id = UUID.randomUUID();
        StagedRows.Table table = StagedRows.Table.of(id, 0);
        staged.create(table);
        staged.copy(table, head, chunks);
        operations.open(id, terms, chunks.rows());
        queue.add(id);
        return operations.find(id, caller.scope()).orElseThrow();
    }

    private Intake takeAtOnce(List<byte[]> head, Chunks chunks, Terms terms) {
        StagedRows.Table table = StagedRows.Table.temporary(chunks.rows(), chunks.isPlain());
        staged.create(table);
        staged.copy(table, head, chunks);
        Intake intake = taking.take(table, terms, PATIENCE, Progress.UNWATCHED);
        return intake.hasMore() ? keep(intake, table, terms) : intake;
    }

    /** In a transaction of its own: the caller's is rolled back when a batch with a key is refused. */
    private Intake keep(Intake intake, StagedRows.Table table, Terms terms) {
        UUID id = UUID.randomUUID();
        byte[] said = remarks.read(table, id);
        QuarkusTransaction.requiringNew().run(() -> {
            operations.open(id, terms, table.rows());
            operations.finish(id, intake.stateUnder(terms), intake);
            remarks.keep(said);
        });
        return intake.keptWith(id);
    }
}
