package org.countyreporting.progress.peer.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a data element is called and counted in, as indicators-service declares it.
 *
 * @param kind flow, cumulative, stock or fixed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ElementMessage(String code, String name, String unit, String kind) {}
