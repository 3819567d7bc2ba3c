package org.countyreporting.indicators.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Panache's finders ask for no scope: only {@link Findings} uses them. */
@ApplicationScoped
class KeptFindingRepository implements PanacheRepository<KeptFinding> {}
