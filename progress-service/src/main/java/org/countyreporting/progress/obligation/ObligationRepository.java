package org.countyreporting.progress.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Panache's finders do not ask who sees, so they stay here: lists go by {@link Obligations}. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {}
