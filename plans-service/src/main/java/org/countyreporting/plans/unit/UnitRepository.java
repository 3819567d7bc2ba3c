package org.countyreporting.plans.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Only {@link Units} uses it, so that entities stay inside the feature. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, String> {}
