package org.countyreporting.conventions.binding;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.conventions.problem.Violations;

/** Reads a JSON body and checks each field's constraints; what is wrong with any is noted for {@link Refusing} to name. */
@Provider
public class BodyReading implements ReaderInterceptor {

    private final Validator validator;
    private final Faults faults;

    BodyReading(Validator validator, Faults faults) {
        this.validator = validator;
        this.faults = faults;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        Violations violations = faults.violations();
        CollectingHandler.CURRENT.set(violations);
        Object body;
        try {
            body = context.proceed();
        } catch (WebApplicationException
                | JsonProcessingException
                | IllegalArgumentException
                | NullPointerException e) {
            if (!(cause(e) instanceof StreamReadException)) {
                violations.throwIfAny();
            }
            throw unreadable(e);
        } finally {
            CollectingHandler.CURRENT.remove();
        }
        if (body == null && violations.isEmpty()) {
            if (Arrays.stream(context.getAnnotations()).anyMatch(OptionalBody.class::isInstance)) {
                return null;
            }
            violations.add("", "请求内容不能为空", "a body is needed");
        }
        if (body != null && !(body instanceof com.fasterxml.jackson.databind.JsonNode)) {
            validator.validate(body).stream().map(BodyReading::violation).forEach(violations::add);
        }
        return body;
    }

    private static boolean isJson(MediaType type) {
        return type == null || type.getSubtype().endsWith("json");
    }

    private static Throwable cause(Exception e) {
        return e instanceof JsonProcessingException ? e : e.getCause();
    }

    private static Refusal unreadable(Exception e) {
        if (cause(e) instanceof JsonProcessingException broken && broken.getLocation() != null) {
            JsonLocation at = broken.getLocation();
            return Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "请求内容不是规范的 UTF-8 JSON：第 %d 行第 %d 列附近有误（括号、引号、逗号、重复字段或嵌套过深）"
                            .formatted(at.getLineNr(), at.getColumnNr()),
                    "The body is no well-formed UTF-8 JSON near line %d, column %d: bracket, quote, comma, repeated field or too deep nesting"
                            .formatted(at.getLineNr(), at.getColumnNr()));
        }
        return Refusal.of(
                ProblemType.MALFORMED_REQUEST, "请求内容不是规范的 UTF-8 JSON", "The body is no well-formed UTF-8 JSON");
    }

    private static Violation violation(ConstraintViolation<Object> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return Violation.at(pointer.toString(), Text.same(violation.getMessage()));
    }
}
