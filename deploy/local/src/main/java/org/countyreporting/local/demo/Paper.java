package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.countyreporting.local.api.Api;

/** An official document as an office has it, sent as it is, and what the answer says of it. */
final class Paper {

    private static final String TEXT = "text/plain; charset=UTF-8";

    private final JsonNode read;

    private Paper(JsonNode read) {
        this.read = read;
    }

    static Paper send(Api api, String name) {
        return new Paper(Api.required(api.post("/v1/documents", TEXT, words(name)), "POST /v1/documents")
                .body());
    }

    private static String words(String name) {
        try (InputStream in = Paper.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return read.path("id").asText();
    }

    void print(PrintStream out) {
        out.println("  " + read.path("title").asText() + "（" + read.path("kind").asText() + "）");
        read.path("outline").forEach(node -> print(node, "    ", out));
        Table table = new Table(3);
        table.add("出处", "对象", "类别", "数值", "单位", "要求");
        for (JsonNode fact : read.path("facts")) {
            table.add(
                    path(fact),
                    fact.path("subject").asText(),
                    fact.path("kind").asText(),
                    Wording.plain(fact.path("value"))
                            + (fact.has("valueHigh") ? "–" + Wording.plain(fact.path("valueHigh")) : ""),
                    fact.path("unit").asText(),
                    fact.path("comparator").asText());
        }
        table.lines().forEach(line -> out.println("    " + line));
        for (JsonNode check : read.path("checks")) {
            if (check.path("verdict").asText("agrees").equals("agrees")) {
                continue;
            }
            out.println("    ✗ " + check.path("quote").asText() + "："
                    + check.path("formula").asText() + " = "
                    + check.path("exact").asText());
        }
        read.path("findings")
                .forEach(finding ->
                        out.println("    ? " + finding.path("message").asText()));
    }

    private static void print(JsonNode node, String indent, PrintStream out) {
        out.println(indent + Wording.titled(node));
        node.path("children").forEach(child -> print(child, indent + "  ", out));
    }

    private static String path(JsonNode fact) {
        StringBuilder path = new StringBuilder();
        fact.path("path").forEach(label -> path.append(label.asText()));
        return path.toString();
    }
}
