package org.countyreporting.gateway.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.countyreporting.gateway.peer.Service;

/**
 * The documents of this release: the services' committed ones, copied in by the build, and the gateway's own, made by
 * the build from its resources.
 */
@Singleton
class CarriedDocuments {

    private final OpenApiDocumentService own;

    CarriedDocuments(OpenApiDocumentService own) {
        this.own = own;
    }

    Optional<byte[]> of(Service service) {
        return service == Service.GATEWAY
                ? Optional.of(own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON))
                : resource("/contract/" + service.id() + "/openapi.yaml");
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream file = CarriedDocuments.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
