package org.countyreporting.plans.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Panache's finders ask for no scope: only {@link Plans} uses them. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, String> {}
