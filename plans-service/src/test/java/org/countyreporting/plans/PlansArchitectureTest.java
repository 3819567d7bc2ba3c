package org.countyreporting.plans;

import org.countyreporting.conventions.kit.ArchitectureKit;

class PlansArchitectureTest extends ArchitectureKit {

    @Override
    protected String root() {
        return "org.countyreporting.plans";
    }
}
