package org.countyreporting.plans.peer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.delivery.PeerOnly;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.document.DocumentReading;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For a peer that drafts something of a document; whose it is stands in the answer. */
@Path("/peer/documents")
@Produces(MediaType.APPLICATION_JSON)
@PeerOnly
@PermitAll
class PeerDocumentResource {

    private final DocumentReading documents;

    PeerDocumentResource(DocumentReading documents) {
        this.documents = documents;
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public DocumentReading.WithText one(@PathParam("id") String id) {
        return documents.oneForPeer(id).orElseThrow(() -> Refusal.notFound("没有文件 " + id, "There is no document " + id));
    }
}
