package org.countyreporting.indicators.peer.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.delivery.PeerOnly;
import org.countyreporting.indicators.observation.RecordingEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes what progress-service delivers: at least once, in no order, each message the whole state with its version. */
@Path("/peer/entries")
@PeerOnly
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressInbox {

    private final RecordingEntries recording;

    ProgressInbox(RecordingEntries recording) {
        this.recording = recording;
    }

    @PUT
    @Operation(hidden = true)
    @Path("/{id}")
    public void entry(EntryMessage message) {
        recording.record(message.figures());
    }
}
