/**
 * Every quantitative statement of a document: what is counted or promised, how much of what, by when, and where it is
 * said. A hand-written grammar over the clean text, one pass from left to right; its words stand in resources.
 */
package org.countyreporting.plans.document.figure;
