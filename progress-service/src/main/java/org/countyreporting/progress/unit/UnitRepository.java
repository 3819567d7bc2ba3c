package org.countyreporting.progress.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Only {@link Units} uses it, so that arrivals are the only way in. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<KnownUnit, String> {}
