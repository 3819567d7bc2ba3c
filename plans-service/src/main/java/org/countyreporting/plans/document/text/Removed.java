package org.countyreporting.plans.document.text;

/** A piece of the submitted text that is not the document's own, and why: navigation, footer, advertising … */
public record Removed(Span span, String reason) {}
