package org.countyreporting.progress.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Revisions are counted within their entry, from 1. */
@Embeddable
public record RevisionKey(UUID entry, @Column(name = "revision") int number) {}
