package org.countyreporting.indicators.finding;

import java.util.List;
import org.countyreporting.indicators.element.DataElement;

/**
 * A data element with what its values are held against.
 *
 * @param whole what it is a part of; null where there is none, or where the two cannot be compared
 * @param cumulative what it states the amounts of; null where there is none
 * @param denominatorOf the rates whose denominator it is and should stay during a year
 */
record Watched(DataElement element, DataElement whole, DataElement cumulative, List<String> denominatorOf) {}
