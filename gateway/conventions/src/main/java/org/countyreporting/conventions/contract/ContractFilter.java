package org.countyreporting.conventions.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What every operation of every service promises alike: the version in the server and not in the paths, the
 * {@code API-Version} header, bearer tokens, the problems it may answer, and the values of the vocabulary as patterned
 * strings.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String VERSION_PREFIX = "/v1";
    private static final String PEER_PREFIX = "/peer";
    private static final String SECURITY = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            document.setComponents(components);
        }
        describeValues(components);
        ProblemSchemas.all().forEach(components::addSchema);
        components.addHeader("API-Version", versionHeader());
        components.addHeader("ETag", entityTagHeader());
        components.addHeader("Location", locationHeader());
        components.addHeader("Link", linkHeader());
        components.addHeader("RetryAfter", retryAfterHeader());
        for (ProblemType type : ProblemType.values()) {
            // Another method is another operation: none promises this one.
            if (type != ProblemType.METHOD_NOT_ALLOWED) {
                components.addResponse(responseName(type.status()), problemResponse(type));
            }
        }
        components.addSecurityScheme(
                SECURITY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("JWT of the identity provider with the claims roles, division and unit"));
        document.setServers(
                List.of(OASFactory.createServer().url(VERSION_PREFIX).description("This installation")));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SECURITY, List.of())));
        document.setPaths(publicPaths(document.getPaths(), components));
    }

    /** Only what the document speaks of: an unused component is noise. */
    private static void describeValues(Components components) {
        if (components.getSchemas() != null) {
            ValueSchemas.all().forEach((name, schema) -> {
                if (components.getSchemas().containsKey(name)) {
                    components.addSchema(name, schema);
                }
            });
            components.getSchemas().values().forEach(Bounds::complete);
        }
    }

    private static Paths publicPaths(Paths paths, Components components) {
        Paths published = OASFactory.createPaths();
        if (paths != null && paths.getPathItems() != null) {
            paths.getPathItems().forEach((path, item) -> {
                if (path.startsWith(VERSION_PREFIX + "/")) {
                    item.getOperations().forEach((method, operation) -> complete(method, operation, components));
                    published.addPathItem(path.substring(VERSION_PREFIX.length()), item);
                } else if (!path.startsWith(PEER_PREFIX + "/")) {
                    published.addPathItem(path, item);
                }
            });
        }
        return published;
    }

    private static void complete(PathItem.HttpMethod method, Operation operation, Components components) {
        operation.setSecurity(null);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ContractFilter::keepTextOfReferred);
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        Map<String, APIResponse> responses = new LinkedHashMap<>();
        if (operation.getResponses().getAPIResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2") || status.startsWith("3")) {
                    responses.put(status, withHeaders(response, status.equals("201"), components));
                }
            });
        }
        for (int status : problems(method)) {
            responses.put(
                    String.valueOf(status),
                    OASFactory.createAPIResponse().ref("#/components/responses/" + responseName(status)));
        }
        operation.getResponses().setAPIResponses(responses);
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
    }

    private static void keepTextOfReferred(Parameter parameter) {
        if (parameter.getSchema() != null && parameter.getSchema().getRef() != null) {
            parameter.setExample(Bounds.text(parameter.getExample()));
        }
    }

    /**
     * The versioned carry their tag, and their address when they were created; pages the link to the next: told by the
     * fields of what is answered.
     */
    private static APIResponse withHeaders(APIResponse response, boolean created, Components components) {
        response.addHeader("API-Version", reference("API-Version"));
        if (response.getContent() != null && response.getContent().getMediaType("application/json") != null) {
            Schema answered =
                    response.getContent().getMediaType("application/json").getSchema();
            String name = answered == null || answered.getRef() == null
                    ? ""
                    : answered.getRef().substring(answered.getRef().lastIndexOf('/') + 1);
            Schema schema = components.getSchemas().get(name);
            Map<String, Schema> fields =
                    schema == null || schema.getProperties() == null ? Map.of() : schema.getProperties();
            if (fields.containsKey("version")) {
                response.addHeader("ETag", reference("ETag"));
                if (created) {
                    response.addHeader("Location", reference("Location"));
                }
            }
            if (fields.containsKey("items") && fields.containsKey("next")) {
                response.addHeader("Link", reference("Link"));
            }
        }
        return response;
    }

    private static List<Integer> problems(PathItem.HttpMethod method) {
        List<Integer> problems = new ArrayList<>(List.of(400, 401, 403, 404, 406));
        if (method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD) {
            problems.addAll(List.of(409, 412, 413, 415));
        }
        if (method == PathItem.HttpMethod.POST) {
            problems.add(422);
        }
        if (method == PathItem.HttpMethod.PUT
                || method == PathItem.HttpMethod.PATCH
                || method == PathItem.HttpMethod.DELETE) {
            problems.add(428);
        }
        problems.addAll(List.of(414, 429, 431, 500, 503));
        return problems.stream().sorted().toList();
    }

    static String responseName(int status) {
        return "Problem" + status;
    }

    private static APIResponse problemResponse(ProblemType type) {
        ProblemType shown = ProblemType.ofStatus(type.status()).orElse(type);
        if (type.status() == 400) {
            shown = ProblemType.INVALID_INPUT;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(shown.title().zh() + " · " + shown.title().en())
                .addHeader("API-Version", reference("API-Version"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Answers.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(ProblemSchemas.example(shown))));
        if (type.status() == 429 || type.status() == 503) {
            response.addHeader("Retry-After", reference("RetryAfter"));
        }
        return response;
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header versionHeader() {
        return OASFactory.createHeader()
                .description("Full version of the API")
                .schema(string(20).examples(List.of("1.0.0")));
    }

    private static Header entityTagHeader() {
        return OASFactory.createHeader()
                .description("Version of what was answered, to be sent back in If-Match")
                .schema(string(40).examples(List.of("\"7\"")));
    }

    private static Header locationHeader() {
        return OASFactory.createHeader()
                .description("Address of what was created")
                .schema(string(500).examples(List.of("/v1/plans/5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")));
    }

    private static Header linkHeader() {
        return OASFactory.createHeader()
                .description("rel=\"next\": the page that follows (RFC 8288)")
                .schema(string(9000).examples(List.of("</v1/plans?cursor=WyIzNzEzIl0>; rel=\"next\"")));
    }

    private static Header retryAfterHeader() {
        return OASFactory.createHeader()
                .description("Seconds after which another try makes sense")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.INTEGER))
                        .minimum(java.math.BigDecimal.ZERO)
                        .maximum(java.math.BigDecimal.valueOf(86400))
                        .examples(List.of(5)));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "UUID of this act: sent again with the same body it answers as the first time, for 24 hours")
                .schema(string(36)
                        .minLength(36)
                        .format("uuid")
                        .examples(List.of("8f0b9b5e-0d2c-4a5e-9d53-3f1c86a0c7b1")));
    }

    private static Schema string(int maxLength) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(maxLength);
    }
}
