/** The labels of official documents: what counts as one, where, and what it counts. */
package org.countyreporting.plans.document.label;
