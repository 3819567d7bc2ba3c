package org.countyreporting.indicators.result;

import java.util.List;

/** A form in which results go out as rows. */
interface ResultTable {

    List<String> heading();

    /** As many cells as the heading has; null and empty are the same. */
    List<String> row(ResultViews.ResultView result);

    /**
     * A text that others wrote, as a cell: a spreadsheet would take one that begins like a formula for one, so it gets an
     * apostrophe in front. Numbers stay as they are.
     */
    static String text(String written) {
        return written != null && !written.isEmpty() && "=+-@\t\r\n".indexOf(written.charAt(0)) >= 0
                ? "'" + written
                : written;
    }
}
