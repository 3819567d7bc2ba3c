package org.countyreporting.indicators.calculation;

import org.countyreporting.conventions.problem.Text;

/** Finding (疑点) about one result. */
record Finding(FindingCode code, Text message) {}
