package org.countyreporting.conventions.paging;

/** An answer that is one page of more: it gets a Link header to the next. */
public interface Paged {

    /** Cursor of the page that follows, or null. */
    String next();
}
