package org.countyreporting.progress.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Only {@link ProgressEntries} uses it, as it does {@link ProgressEntryRepository}. */
@ApplicationScoped
class EntryRevisionRepository implements PanacheRepositoryBase<EntryRevision, RevisionKey> {}
