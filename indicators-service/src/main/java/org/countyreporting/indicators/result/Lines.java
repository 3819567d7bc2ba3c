package org.countyreporting.indicators.result;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that is written line by line, while it is computed. */
interface Lines {

    void write(OutputStream out) throws IOException;
}
