package org.countyreporting.indicators.result;

import org.countyreporting.indicators.kept.Sizeable;

/**
 * An answer that is written already.
 *
 * @param body UTF-8; never changed
 * @param empty whether it is a page without results
 * @param next the cursor of the page that follows, null where none does
 */
record Written(byte[] body, boolean empty, String next) implements Sizeable {

    private static final int BYTES_OF_A_VALUE = 1_000;

    @Override
    public int size() {
        return 1 + body.length / BYTES_OF_A_VALUE;
    }
}
