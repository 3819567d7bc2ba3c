package org.countyreporting.conventions.delivery;

/**
 * A message on its way: the whole state of an aggregate at one of its versions.
 *
 * @param body JSON as it goes out
 */
public record Delivery(Peer peer, String path, String body) {}
