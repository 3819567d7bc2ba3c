/**
 * Progress entries (进展填报). One per obligation; {@link org.countyreporting.progress.entry.EntryState} says which way
 * leads on. Every submission is a revision that never changes; the accepted one counts until a later one is accepted.
 * Whoever changes an entry holds its row's lock, so of two who decide at once one finds it decided. What counts is handed
 * to indicators-service in the same transaction.
 */
package org.countyreporting.progress.entry;
