/**
 * How the tasks and targets of a plan stand, division by division.
 */
package org.countyreporting.indicators.scoreboard;
