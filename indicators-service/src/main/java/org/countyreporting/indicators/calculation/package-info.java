/**
 * What an indicator or data element comes to for a division over a window: formula, matching of inputs, coverage, and what
 * there is to notice about it. Computes from figures that were read before; knows neither periods asked for nor HTTP.
 */
package org.countyreporting.indicators.calculation;
