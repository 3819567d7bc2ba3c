/**
 * What a document could become as a plan. Everything made of it carries the place it comes from, what waits for a
 * planner's word is marked, and what found no place is listed: nothing is dropped, nothing is decided.
 */
package org.countyreporting.plans.document.proposal;
