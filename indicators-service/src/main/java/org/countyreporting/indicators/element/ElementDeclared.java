package org.countyreporting.indicators.element;

/** An element was declared or its declaration changed; observed within the transaction. */
public record ElementDeclared(DataElement element) {}
