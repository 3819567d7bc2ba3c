/**
 * Holds a document's figures against each other: rates are computed again, parts added up, and what does not fit is
 * pointed out. Only what the wording binds together is compared.
 */
package org.countyreporting.plans.document.check;
