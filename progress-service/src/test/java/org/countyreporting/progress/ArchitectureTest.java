package org.countyreporting.progress;

import org.countyreporting.conventions.kit.ArchitectureKit;

class ArchitectureTest extends ArchitectureKit {

    @Override
    protected String root() {
        return "org.countyreporting.progress";
    }
}
