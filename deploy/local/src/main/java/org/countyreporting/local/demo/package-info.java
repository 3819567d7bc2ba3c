/**
 * The demo: the city of Linyi reports on ten tasks of its government's work report for August and September 2020. {@link
 * org.countyreporting.local.demo.Demo} tells the story; what is reported lies in the JSON files beside it, in the very
 * bodies that go to the API. Nothing in here computes or expects a figure: what the report shows is what the API answers.
 *
 * <p>Everything may be played again on data that are there already; then it only looks.
 */
package org.countyreporting.local.demo;
