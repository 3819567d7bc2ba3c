package org.countyreporting.indicators.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Only {@link Register} uses it, so that entities stay inside the feature. */
@ApplicationScoped
class DefinitionRepository implements PanacheRepositoryBase<Definition, Integer> {}
