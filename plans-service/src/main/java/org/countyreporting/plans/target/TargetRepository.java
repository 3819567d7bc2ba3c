package org.countyreporting.plans.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Panache's finders ask for no plan: only {@link TargetRegister} and {@link Allocations} use them. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<RegisteredTarget, String> {}
