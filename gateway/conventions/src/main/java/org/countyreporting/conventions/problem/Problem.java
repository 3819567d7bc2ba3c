package org.countyreporting.conventions.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * Problem document (RFC 9457): every answer from 400 on. How the contract describes it stands in {@code
 * contract.ProblemSchemas}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance, List<Error> errors) {

    /** One thing that is wrong, and where: a JSON Pointer into the body, or a parameter's name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(String detail, String pointer, String parameter) {}

    public static Problem of(ProblemType type, Text detail, List<Violation> violations, Locale language, String id) {
        List<Error> errors = violations.stream()
                .map(violation ->
                        new Error(violation.detail().in(language), violation.pointer(), violation.parameter()))
                .toList();
        return new Problem(
                type.uri(),
                type.title().in(language),
                type.status(),
                detail.in(language),
                id == null ? null : "urn:request:" + id,
                errors.isEmpty() ? null : errors);
    }
}
