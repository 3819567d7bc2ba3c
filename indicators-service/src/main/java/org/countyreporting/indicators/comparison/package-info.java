/**
 * A result held against others: the period before, the same time a year ago, its target, and what other divisions reached.
 */
package org.countyreporting.indicators.comparison;
