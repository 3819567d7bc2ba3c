/**
 * What comes in under {@code /v1}: the {@link org.countyreporting.gateway.relay.Gate} refuses what may not pass, an
 * {@link org.countyreporting.gateway.relay.Exchange} carries the rest to its service and the answer back. Everything of
 * one request happens on the event loop it arrived on, over a connection of that loop's own: no locks, no hand-over
 * between threads. Bodies are passed on as they come, at the pace of the slower side, so that memory does not grow with
 * them.
 */
package org.countyreporting.gateway.relay;
