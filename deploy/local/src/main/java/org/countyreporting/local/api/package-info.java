/** The public API as a caller sees it; the demo and the system tests speak to it in this way alone. */
package org.countyreporting.local.api;
