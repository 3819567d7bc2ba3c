package org.countyreporting.indicators.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Shows control characters as their pictures, U+2400 for NUL, so that no trimming hides what was sent. */
final class VisibleControls extends FilterReader {

    private static final char PICTURES = '\u2400';

    VisibleControls(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        return c < 0 ? c : visible((char) c);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            buffer[i] = visible(buffer[i]);
        }
        return count;
    }

    private static char visible(char c) {
        return c >= ' ' || c == '\t' || c == '\r' || c == '\n' ? c : (char) (PICTURES + c);
    }
}
