package org.countyreporting.conventions.binding;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.ws.rs.Path;

/** Puts {@link Refusing} before every resource of an application, so that none can be forgotten. */
public class FaultlessResources implements BuildCompatibleExtension {

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Path.class)
    public void bind(ClassConfig resource) {
        resource.addAnnotation(Faultless.class);
    }
}
