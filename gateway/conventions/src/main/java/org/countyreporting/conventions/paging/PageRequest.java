package org.countyreporting.conventions.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.binding.StorableText;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a collection is asked for: how many, and after which. */
public class PageRequest implements Coherent {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    @QueryParam("limit")
    @Parameter(
            description = "How many at the most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "500",
                            defaultValue = "50"),
            example = "50")
    Integer limit;

    @QueryParam("cursor")
    @Parameter(
            description = "The `next` of the page before; opaque, carries no authority",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
            example = "WyIzNzEzIl0")
    String cursor;

    @Override
    public void check(Violations violations) {
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            violations.addParameter("limit", "应为 1 至 500", "should be 1 to 500");
        }
        if (cursor != null && key().isEmpty()) {
            badCursor().violations().forEach(violations::add);
        }
    }

    public int limit() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The sort key of the last item of the page before: exactly as many parts as the collection's key has. */
    public Optional<List<String>> after(int parts) {
        if (cursor == null) {
            return Optional.empty();
        }
        return Optional.of(key().filter(key -> key.size() == parts).orElseThrow(PageRequest::badCursor));
    }

    private Optional<List<String>> key() {
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = JSON.readValue(json, new TypeReference<>() {});
            return Optional.ofNullable(key)
                    .filter(parts -> parts.stream().allMatch(part -> part != null && StorableText.is(part)));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** For a collection whose key part is not a text: what the part cannot be read as is a bad cursor. */
    public static Refusal badCursor() {
        return Refusal.invalidParameter("cursor", "不是上一页 next 给出的值", "is not the next of the page before");
    }

    static String cursor(List<String> key) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(key));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
