package org.countyreporting.indicators.peer.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countyreporting.conventions.delivery.PeerOnly;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.element.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For progress-service, which places the figures of a document: what the elements are called and counted in. */
@Path("/peer/data-elements")
@PeerOnly
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PeerElementResource {

    private final DataElements elements;

    PeerElementResource(DataElements elements) {
        this.elements = elements;
    }

    record Element(String code, String name, String unit, Kind kind) {}

    /** @param codes separated by commas; unknown ones are left out */
    @GET
    @Operation(hidden = true)
    public List<Element> named(@QueryParam("codes") String codes) {
        return elements.byCode(List.of(codes.split(","))).values().stream()
                .map(element -> new Element(
                        element.code(),
                        element.declared().name(),
                        element.declared().unit(),
                        element.declared().kind()))
                .toList();
    }
}
