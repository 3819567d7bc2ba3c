package org.countyreporting.progress.plan;

/**
 * A figure asked from one unit.
 *
 * @param scope null where the kind of the unit decides
 */
public record AskedFigure(String dataElement, Scope scope, boolean required) {}
