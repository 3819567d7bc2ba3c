package org.countyreporting.indicators.result;

/** The forms in which results can be had, the usual one first. */
enum ResultForm {
    PAGE("application/json", null),
    SPREADSHEET(ResultForm.CSV, new SpreadsheetTable()),
    STATISTICAL(ResultForm.SDMX_CSV, new SdmxTable());

    static final String CSV = "text/csv";
    static final String SDMX_CSV = "application/vnd.sdmx.data+csv;version=2.0.0";

    private final String mediaType;
    private final ResultTable table;

    ResultForm(String mediaType, ResultTable table) {
        this.mediaType = mediaType;
        this.table = table;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether all answers come at once. */
    boolean isWhole() {
        return table != null;
    }

    /** How one answer becomes a line; null for pages. */
    ResultTable table() {
        return table;
    }
}
