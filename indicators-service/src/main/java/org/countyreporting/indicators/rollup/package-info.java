/**
 * What was reported, and how it adds up: reads the figures that a request needs, decides which value of a key is in force,
 * and rolls one data element up over divisions. Knows no indicator.
 */
package org.countyreporting.indicators.rollup;
