package org.countyreporting.indicators.intake;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.indicators.element.DataElement;

/** A batch as lines to be staged, some kilobytes at a time, read as they come in. */
final class Chunks implements Iterator<byte[]> {

    private static final int LONG_ENOUGH = 1 << 16;

    private final Iterator<SentRow> sent;
    private final CopyText lines = new CopyText();
    private final RowReading reading;

    Chunks(Iterator<SentRow> sent, Map<String, DataElement> elements, DivisionScope scope) {
        this.sent = sent;
        this.reading = new RowReading(elements, scope, lines);
    }

    /** How many rows have been read. */
    long rows() {
        return reading.rows();
    }

    /** Whether nothing is wrong with any of them, none is of a single unit, and all are accepted. */
    boolean isPlain() {
        return reading.isPlain();
    }

    @Override
    public boolean hasNext() {
        return sent.hasNext();
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (lines.length() < LONG_ENOUGH && sent.hasNext()) {
            reading.read(sent.next());
        }
        return lines.taken();
    }
}
