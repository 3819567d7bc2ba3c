/**
 * How much is done at a time: who asks the same waits for the first, and all requests together work with no more values
 * than there is memory for.
 */
package org.countyreporting.indicators.capacity;
