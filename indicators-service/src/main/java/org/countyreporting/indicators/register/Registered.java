package org.countyreporting.indicators.register;

/**
 * A definition in one of its versions.
 *
 * @param id what observations know it by
 * @param document what it says, as JSON
 */
public record Registered(int id, String code, long version, String document) {}
