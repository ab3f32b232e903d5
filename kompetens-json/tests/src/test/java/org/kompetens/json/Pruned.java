package org.kompetens.json;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document without the elements of lists that have no property and no kind that none before them has. */
final class Pruned {

    private static final Set<String> KINDS = Set.of("kind", "status");

    private Pruned() {}

    static JsonNode of(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> object.set(entry.getKey(), of(entry.getValue())));
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            Set<String> seen = new HashSet<>();
            for (JsonNode element : value) {
                if (isNew(element, "", seen)) {
                    array.add(of(element));
                }
            }
            return array;
        }
        return value;
    }

    private static boolean isNew(JsonNode value, String path, Set<String> seen) {
        boolean found = seen.add(path);
        if (value.isObject()) {
            for (var entry : value.properties()) {
                String kind = KINDS.contains(entry.getKey()) ? "=" + entry.getValue() : "";
                found |= isNew(entry.getValue(), path + "/" + entry.getKey() + kind, seen);
            }
        } else if (value.isArray()) {
            for (JsonNode element : value) {
                found |= isNew(element, path + "/*", seen);
            }
        }
        return found;
    }
}
