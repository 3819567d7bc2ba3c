/**
 * Formulas over data elements. EvalEx reads them; evaluation walks our own small tree, because a request evaluates the
 * same formula thousands of times and needs to know of it which elements it names, whether it is linear and whether it
 * divides.
 */
package org.countyreporting.indicators.formula;
