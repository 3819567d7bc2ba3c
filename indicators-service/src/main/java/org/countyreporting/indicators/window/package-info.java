/**
 * Which days a question speaks of, and what one reporter's values come to over them: the sum of a flow's parts, the
 * difference of a cumulative's ends cut at the change of its statistical year, the latest level, the number fixed for the
 * year. Pure; roll-up over reporters and divisions is the calculation's.
 */
package org.countyreporting.indicators.window;
