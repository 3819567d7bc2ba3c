package org.countyreporting.plans.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Panache's finders ask for no scope: only {@link Documents} uses them. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, String> {}
