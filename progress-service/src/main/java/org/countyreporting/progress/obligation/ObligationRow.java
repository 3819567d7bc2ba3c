package org.countyreporting.progress.obligation;

/** An obligation with what it is about and where it stands, as one query finds it. */
record ObligationRow(
        Obligation obligation, String planTitle, String taskLabel, String taskTitle, String unitName, String state) {}
