/**
 * Who owes which report, and when (应报). {@link org.countyreporting.progress.obligation.Derivation} makes obligations of
 * a published plan; entries tell them how far they have come ({@code standing}); where one stands today is computed when
 * it is asked, by the business clock and China's calendar, in the database, so that lists filter and page by it.
 */
package org.countyreporting.progress.obligation;
