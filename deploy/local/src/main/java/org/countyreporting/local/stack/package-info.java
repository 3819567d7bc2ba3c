/**
 * The whole product on one machine, for trying it and for the system tests: one PostgreSQL with a database and a role per
 * service, the three services and the gateway as processes of their own, tokens signed with a key that never leaves the
 * data folder.
 *
 * <p>{@link org.countyreporting.local.stack.Stack} is the whole; {@link org.countyreporting.local.Home} is what it keeps on
 * disk. Every process that is started is noted in a file with its number and start time, so that the next start can end
 * what a killed one left behind without ever touching a stranger.
 */
package org.countyreporting.local.stack;
