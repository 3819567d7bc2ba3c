/**
 * The one public OpenAPI document and the route table that follows from it. The document is merged from those of the
 * three services and the gateway's own, and made anew when one of them changes; requests only read what is in force.
 */
package org.countyreporting.gateway.contract;
