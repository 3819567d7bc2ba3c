/** The commands behind {@code deploy/demo} and {@code deploy/token}. */
package org.countyreporting.local;
