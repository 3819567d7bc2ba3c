package org.countyreporting.indicators;

import org.countyreporting.conventions.kit.ArchitectureKit;

class ArchitectureTest extends ArchitectureKit {

    @Override
    protected String root() {
        return "org.countyreporting.indicators";
    }
}
