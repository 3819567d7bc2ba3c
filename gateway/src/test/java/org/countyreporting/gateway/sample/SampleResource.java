package org.countyreporting.gateway.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A collection of the gateway's own, behind the same gate as everything, for the conventions to be tried on. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SampleResource {

    public record NewSample(@NotNull @Size(max = 20) String title, Period from, Period to) implements Coherent {

        @Override
        public void check(Violations violations) {
            if (from != null && to != null && to.compareTo(from) < 0) {
                violations.add("/to", "不能早于 from", "is before from");
            }
        }
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listSamples", summary = "Samples")
    public Page<NewSample> list(@BeanParam PageRequest page) {
        page.after(1);
        return Page.of(List.of("sample"), page, List::of, title -> new NewSample(title, null, null));
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Operation(operationId = "createSample", summary = "New sample")
    public NewSample create(NewSample sample) {
        sample.requireCoherence();
        return sample;
    }
}
