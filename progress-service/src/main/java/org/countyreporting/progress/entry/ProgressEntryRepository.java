package org.countyreporting.progress.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Panache's finders do not ask who sees: only {@link ProgressEntries} uses them. */
@ApplicationScoped
class ProgressEntryRepository implements PanacheRepositoryBase<ProgressEntry, UUID> {}
