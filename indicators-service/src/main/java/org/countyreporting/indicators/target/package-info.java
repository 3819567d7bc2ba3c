/**
 * Targets, and how an actual stands against one: completion, gap, expected share, lag and state. Nothing is cut: 188 %
 * stays 188 %, and what fell below its baseline is negative. Each comparator is one small type with its formulas ({@link
 * org.countyreporting.indicators.target.Measure}); time is judged apart from it ({@link
 * org.countyreporting.indicators.target.Expectation}).
 */
package org.countyreporting.indicators.target;
