package org.countyreporting.indicators.calculation;

import org.countyreporting.conventions.problem.Text;

/** Finding (疑点) about a result or about what was reported. */
public record Finding(FindingCode code, Text message) {}
