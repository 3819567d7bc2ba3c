package org.countyreporting.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps the components of documents apart. What is defined alike under one name stays one; what is not is given a name
 * of its own, so that nothing of one service ever refers to what another one means by the word.
 */
final class Components {

    private static final String COMPONENTS = "components";
    /** Referred to by bare names, and the same everywhere: never renamed. */
    private static final String SECURITY = "securitySchemes";

    private final ObjectNode document;
    private final String prefix;
    private final List<String> renamed = new ArrayList<>();

    private Components(ObjectNode document, String prefix) {
        this.document = document;
        this.prefix = prefix;
    }

    /**
     * Renames what the document defines otherwise than is there already. A definition whose parts were renamed is
     * another one by that, so this goes on until all is told apart.
     *
     * @return the names that were changed
     */
    static List<String> tellApart(JsonNode there, ObjectNode document, String prefix) {
        Components components = new Components(document, prefix);
        while (components.renameOne(there.path(COMPONENTS))) {
            // once more: what refers to it differs now
        }
        return components.renamed;
    }

    private boolean renameOne(JsonNode there) {
        for (Map.Entry<String, JsonNode> section : there.properties()) {
            JsonNode ours = document.path(COMPONENTS).path(section.getKey());
            for (Map.Entry<String, JsonNode> definition : section.getValue().properties()) {
                JsonNode other = ours.path(definition.getKey());
                if (!section.getKey().equals(SECURITY)
                        && !other.isMissingNode()
                        && !other.equals(definition.getValue())) {
                    rename(section.getKey(), (ObjectNode) ours, definition.getKey());
                    return true;
                }
            }
        }
        return false;
    }

    private void rename(String section, ObjectNode ours, String name) {
        String own = prefix + name;
        renamed.add(name);
        ours.set(own, ours.remove(name));
        refer(document, pointer(section, name), pointer(section, own));
    }

    private static String pointer(String section, String name) {
        return "#/" + COMPONENTS + "/" + section + "/" + name;
    }

    private static void refer(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().equals(from)) {
            object.set("$ref", TextNode.valueOf(to));
        }
        node.forEach(child -> refer(child, from, to));
    }
}
