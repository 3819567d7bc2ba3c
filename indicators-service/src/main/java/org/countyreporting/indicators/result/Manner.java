package org.countyreporting.indicators.result;

import java.util.List;

/** How an answer is written: equal where the same results come out as the same bytes. */
interface Manner {

    /** @param parts computed as they are taken, once */
    Written write(Iterable<List<Result>> parts);
}
