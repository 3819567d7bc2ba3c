package org.countyreporting.progress.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Only {@link Plans} uses it, so that arrivals are the only way in. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<ReceivedPlan, String> {}
