/**
 * The register (登记簿) of definitions: a document under a code, of one of two types, every version kept. It knows how a
 * definition is found, put under a condition and counted, and nothing of what the documents say.
 */
package org.countyreporting.indicators.register;
