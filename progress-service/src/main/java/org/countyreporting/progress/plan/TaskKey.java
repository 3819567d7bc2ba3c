package org.countyreporting.progress.plan;

import jakarta.persistence.Embeddable;

/** A task is named within its plan. */
@Embeddable
public record TaskKey(String plan, String id) {}
