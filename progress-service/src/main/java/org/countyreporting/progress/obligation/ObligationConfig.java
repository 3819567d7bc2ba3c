package org.countyreporting.progress.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about obligations. */
@ConfigMapping(prefix = "county-reporting.obligations")
interface ObligationConfig {

    /** How many working days before its due date an obligation counts as due soon. */
    @WithDefault("3")
    int dueSoonWorkingDays();
}
