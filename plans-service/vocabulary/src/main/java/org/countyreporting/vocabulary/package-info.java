/**
 * The words every service shares: when ({@link org.countyreporting.vocabulary.Period}), where ({@link
 * org.countyreporting.vocabulary.DivisionCode}) and who ({@link org.countyreporting.vocabulary.UnitId}). Canonical text
 * is the only external form of each, in JSON, URL, database and log; each has one {@code parse}, which refuses nonsense
 * and quotes it.
 */
package org.countyreporting.vocabulary;
