/**
 * How fast the product is. Every figure is taken through the gateway with a token, against the packaged services and a
 * durable PostgreSQL, and stands beside what the same machine does in the same run without us: plain JDBC on the same
 * rows, or the service without the gateway.
 */
package org.countyreporting.bench;
