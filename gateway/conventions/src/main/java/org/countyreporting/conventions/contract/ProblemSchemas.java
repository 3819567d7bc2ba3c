package org.countyreporting.conventions.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The problem document as the contract describes it: equal in every service, so that the documents merge. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static Map<String, Schema> all() {
        Schema error = object("One thing that is wrong with the input")
                .addProperty("detail", text("What is wrong and what would be right", 2000, "不能为空"))
                .addProperty("pointer", text("Where in the body (JSON Pointer, RFC 6901)", 1000, "/tasks/0/title"))
                .addProperty("parameter", text("Which path, query or header parameter", 200, "period"))
                .required(List.of("detail"));
        Schema problem = object("Problem document (RFC 9457), in Chinese or, when asked, in English")
                .addProperty("type", text("Which problem of the catalogue", 200, ProblemType.INVALID_INPUT.uri()))
                .addProperty("title", text("The problem in a few words", 200, "输入有误"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .format("int32")
                                .description("HTTP status")
                                .minimum(BigDecimal.valueOf(400))
                                .maximum(BigDecimal.valueOf(599))
                                .examples(List.of(400)))
                .addProperty("detail", text("What happened, for the person who asked", 2000, "共有 1 处不符合要求，见 errors"))
                .addProperty(
                        "instance",
                        text("Identity of this occurrence, to be quoted to the operator", 200, "urn:request:5f0c3b1e"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("Everything that is wrong with the input")
                                .maxItems(10_000)
                                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError")))
                .required(List.of("type", "title", "status", "detail"));
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("Problem", problem);
        schemas.put("ProblemError", error);
        return schemas;
    }

    static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.title().zh());
        example.put("status", type.status());
        if (type == ProblemType.INVALID_INPUT) {
            example.put("detail", "共有 1 处不符合要求，见 errors");
            // In a fixed order, unlike Map.of: the document is compared with the committed contract.
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("detail", "不能为空");
            error.put("pointer", "/title");
            example.put("errors", List.of(error));
        } else {
            example.put("detail", Explanations.of(type).zh());
        }
        return example;
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).description(description);
    }

    private static Schema text(String description, int maxLength, String example) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description(description)
                .maxLength(maxLength)
                .examples(List.of(example));
    }
}
