package org.countyreporting.plans.division;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Divisions for everybody with a token: reference data. */
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Divisions", description = "Administrative divisions")
@Authenticated
class DivisionResource {

    private final DivisionTable divisions;

    DivisionResource(DivisionTable divisions) {
        this.divisions = divisions;
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getDivision",
            summary = "One division",
            description = "Zero-padded forms of the code are accepted: 371300 is 3713.")
    @APIResponse(responseCode = "200", description = "The division")
    @APIResponseSchema(value = DivisionView.class, responseCode = "200")
    public DivisionView one(
            @PathParam("code") @Parameter(description = "Code of the division", example = "371302") DivisionCode code) {
        return DivisionView.of(find(code));
    }

    @GET
    @Operation(
            operationId = "listDivisions",
            summary = "Divisions one level below another",
            description = "Without parent: the provinces. In the order of their codes.")
    public Page<DivisionView> list(
            @QueryParam("parent")
                    @Parameter(description = "The division whose children are asked for", example = "3713")
                    DivisionCode parent,
            @BeanParam PageRequest page) {
        String after = page.after(1).map(key -> key.get(0)).orElse("");
        List<Division> rows = divisions
                .children(parent == null ? DivisionCode.NATION : find(parent).code())
                .stream()
                .filter(division -> division.code().text().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page, division -> List.of(division.code().text()), DivisionView::of);
    }

    private Division find(DivisionCode code) {
        return divisions
                .find(code)
                .orElseThrow(
                        () -> Refusal.notFound("行政区划表中没有 " + code, "There is no division " + code + " in the table"));
    }
}
