package org.countyreporting.plans.document;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents: those who plan, report and review send them; their division reads them. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Official documents and what they say")
class DocumentResource {

    private final DocumentImport importing;
    private final DocumentReading reading;

    DocumentResource(DocumentImport importing, DocumentReading reading) {
        this.importing = importing;
        this.reading = reading;
    }

    @POST
    @Consumes({DocumentFormat.PLAIN, DocumentFormat.WEB, DocumentFormat.DOCX})
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER})
    @Operation(
            operationId = "importDocument",
            summary = "Read an official document",
            description =
                    "A plan, summary or report as text (UTF-8, or the charset that the Content-Type names), HTML or .docx, up to 5 MB. Answers its structure, figures, checks and findings, each with its place. It belongs to the caller's division, whatever it is about.")
    @APIResponse(
            responseCode = "201",
            description = "The document",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> receive(
            @RequestBody(
                            description = "The file as it is",
                            required = true,
                            content = {
                                @Content(
                                        mediaType = DocumentFormat.PLAIN,
                                        schema = @Schema(type = SchemaType.STRING, maxLength = Limits.BODY),
                                        examples =
                                                @ExampleObject(
                                                        name = "report",
                                                        summary = "report",
                                                        value = DocumentExamples.REPORT)),
                                @Content(
                                        mediaType = DocumentFormat.WEB,
                                        schema = @Schema(type = SchemaType.STRING, maxLength = Limits.BODY)),
                                @Content(
                                        mediaType = DocumentFormat.DOCX,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = Limits.BODY))
                            })
                    InputStream body,
            @Context HttpHeaders headers,
            @Context RoutingContext request)
            throws IOException {
        MediaType declared = headers.getMediaType();
        Sent sent = new Sent(
                DocumentFormat.of(declared.getType() + "/" + declared.getSubtype()),
                declared.getParameters().get(MediaType.CHARSET_PARAMETER),
                bytes(body));
        DocumentView document = importing.receive(sent, Answers.language(request));
        return RestResponse.ResponseBuilder.<DocumentView>created(URI.create("/v1/documents/" + document.id()))
                .entity(document)
                .build();
    }

    /** What cannot be read is told what to save it as, whatever the caller's role: the media type comes first. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Authenticated
    @Operation(hidden = true)
    public DocumentView refuse() {
        throw DocumentFormat.unsupported();
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listDocuments",
            summary = "Documents that the caller may see",
            description = "Those that belong to the caller's division or one below it. The latest first.")
    public Page<DocumentSummaryView> list(
            @QueryParam("division")
                    @Parameter(description = "Documents of this division and all below", example = "3713")
                    DivisionCode division,
            @BeanParam PageRequest page) {
        return Page.of(reading.list(division, page), page, DocumentSummaryView::key, document -> document);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(operationId = "getDocument", summary = "One document", description = "As it was read when it was sent.")
    public DocumentView one(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the document",
                            schema = @Schema(maxLength = 64),
                            example = DocumentView.ID)
                    String id,
            @Context RoutingContext request) {
        return reading.one(id, Answers.language(request));
    }

    @GET
    @Path("/{id}/text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getDocumentText",
            summary = "The text of a document",
            description =
                    "The text whose code points all offsets count: as sent, or as extracted from HTML or .docx. Behind the document's own words stand those that the file holds beside them (navigation, notes, comments, deleted and hidden words), all of them listed in `removed`.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, maxLength = Limits.TEXT)))
    public String text(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the document",
                            schema = @Schema(maxLength = 64),
                            example = DocumentView.ID)
                    String id) {
        return reading.text(id);
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] read = body.readNBytes(Limits.BODY + 1);
        if (read.length > Limits.BODY) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE,
                    "文件超过 5 MB：请去除其中的图片或拆分后提交",
                    "The file is over 5 MB: take its pictures out, or send it in parts");
        }
        return read;
    }
}
