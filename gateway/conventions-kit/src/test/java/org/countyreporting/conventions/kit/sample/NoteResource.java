package org.countyreporting.conventions.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The smallest resource that keeps to every convention, for the kit to prove itself on. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    public record Line(@NotNull @Size(max = 10) String text, BigDecimal amount) {}

    public record NewNote(
            @NotNull DivisionCode division,
            @NotNull Period period,
            @Size(max = 9) List<@Valid Line> lines,
            Boolean urgent)
            implements Coherent {

        @Override
        public void check(Violations violations) {
            if (Boolean.TRUE.equals(urgent) && (lines == null || lines.isEmpty())) {
                violations.add("/lines", "紧急事项须说明", "what is urgent has lines");
            }
            Set<String> texts = new HashSet<>();
            Coherent.each("/lines", lines, (at, line) -> {
                if (line.text() != null && !texts.add(line.text())) {
                    violations.add(at + "/text", "内容重复", "it is there twice");
                }
            });
        }
    }

    public record NoteView(UUID id, DivisionCode division, Period period, List<Line> lines, long version)
            implements Versioned {}

    private final Caller caller;
    private final DataSource database;

    NoteResource(Caller caller, DataSource database) {
        this.caller = caller;
        this.database = database;
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.PLANNER)
    @Operation(operationId = "createNote", summary = "Write a note")
    @APIResponse(responseCode = "201", description = "Written")
    public RestResponse<NoteView> create(NewNote note) {
        note.requireCoherence();
        caller.scope().requireForWriting(note.division());
        NoteView view = new NoteView(UUID.randomUUID(), note.division(), note.period(), note.lines(), 1);
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into note (id, division) values (?, ?)")) {
            insert.setObject(1, view.id());
            insert.setString(2, view.division().toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return RestResponse.ResponseBuilder.ok(view)
                .status(201)
                .location(URI.create("/v1/notes/" + view.id()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PLANNER, Roles.READER})
    @Operation(operationId = "listNotes", summary = "List notes")
    public Page<String> list(@QueryParam("period") Period period, @BeanParam PageRequest page) {
        List<String> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id::text from note where division like ? and id::text > ? order by 1 limit ?")) {
            select.setString(1, caller.scope().prefix() + "%");
            select.setString(2, page.after(1).map(key -> key.get(0)).orElse(""));
            select.setInt(3, page.limit() + 1);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Page.of(ids, page, List::of, id -> id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLANNER)
    @Operation(operationId = "changeNote", summary = "Change a note")
    public NoteView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewNote note) {
        IfMatch.require(ifMatch, 7);
        return new NoteView(id, note.division(), note.period(), note.lines(), 8);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.PLANNER)
    @Operation(operationId = "getNote", summary = "Read a note")
    public NoteView get(@PathParam("id") UUID id) {
        throw Refusal.notFound("没有这条记录", "There is no such note");
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.PLANNER)
    @Operation(operationId = "getBroken", summary = "Fails on purpose")
    public NoteView broken() {
        throw new IllegalStateException("select secret from table");
    }
}
