package org.countyreporting.progress.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Only {@link Plans} uses it, as it does {@link PlanRepository}. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<ReceivedTask, TaskKey> {}
