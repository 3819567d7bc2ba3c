package org.countyreporting.plans.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Panache's finders ask for no plan: only {@link Allocations} uses them. */
@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, Allocation.Key> {}
