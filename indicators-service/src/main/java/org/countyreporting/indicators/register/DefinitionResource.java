package org.countyreporting.indicators.register;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** What the resources of all definitions have in common; those themselves say what they are about. */
public abstract class DefinitionResource<V extends Versioned> {

    private final Register register;
    private final Type type;
    private final Function<Registered, V> view;

    protected DefinitionResource(Register register, Type type, Function<Registered, V> view) {
        this.register = register;
        this.type = type;
        this.view = view;
    }

    /** Which definition. */
    public static class Address {

        private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

        @PathParam("code")
        @Parameter(
                description = "Code of the definition",
                schema = @Schema(type = SchemaType.STRING, maxLength = 64, pattern = "^[a-z][a-z0-9_]{0,63}$"),
                example = "trainees")
        String code;

        public String code() {
            if (!CODE.matcher(code).matches()) {
                throw Refusal.invalidParameter(
                        "code",
                        "应为小写字母开头的代码（字母、数字、下划线，最多 64 个字符），例如 trainees",
                        "should be a code such as trainees: lower-case letters, digits and underscores, at most 64");
            }
            return code;
        }
    }

    /** On what condition it is put there. */
    public static class Condition {

        @HeaderParam("If-Match")
        @Parameter(
                description = "ETag as it was read; needed to change what exists",
                schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                example = "\"1\"")
        public IfMatch ifMatch;

        @HeaderParam("If-None-Match")
        @Parameter(
                description = "`*` to create only",
                schema = @Schema(type = SchemaType.STRING, maxLength = 100),
                example = "*")
        public String ifNoneMatch;
    }

    protected Page<V> page(PageRequest page) {
        String after = page.after(1).map(key -> key.get(0)).orElse("");
        return Page.of(register.after(type, after, page.limit() + 1), page, each -> List.of(each.code()), view);
    }

    protected V read(Address address) {
        return view.apply(require(address));
    }

    protected Page<VersionView<V>> history(Address address, PageRequest page) {
        Registered current = require(address);
        long below = page.after(1).map(key -> number(key.get(0))).orElse(Long.MAX_VALUE);
        return Page.of(
                register.versionsBelow(below, current, page.limit() + 1),
                page,
                version -> List.of(String.valueOf(version.version())),
                version -> new VersionView<>(
                        version.version(), version.changedBy(), version.changedAt(), view.apply(version.registered())));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
    }

    private Registered require(Address address) {
        String code = address.code();
        return register.find(type, code)
                .orElseThrow(() -> Refusal.notFound(
                        "没有代码为 " + code + " 的" + type.word().zh(),
                        "There is no " + type.word().en() + " " + code));
    }

    protected RestResponse<V> answer(Registering.Outcome outcome) {
        V shown = view.apply(outcome.registered());
        return outcome.first()
                ? RestResponse.ResponseBuilder.ok(shown)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create(type.address(outcome.registered().code())))
                        .build()
                : RestResponse.ok(shown);
    }
}
