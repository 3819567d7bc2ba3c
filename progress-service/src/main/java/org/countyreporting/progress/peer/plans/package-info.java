/**
 * What plans-service tells: published plans and units, as PUT, at least once and in no order. Both carry their version;
 * the row that keeps it is written under {@code where known.version < excluded.version}, so an older or repeated message
 * has no effect, and two at once are one after the other.
 */
package org.countyreporting.progress.peer.plans;
