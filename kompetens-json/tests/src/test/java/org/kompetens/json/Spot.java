package org.kompetens.json;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a document.
 *
 * @param document the whole document
 * @param at the place in it
 */
record Spot(JsonNode document, JsonPointer at) {

    /**
     * The same place in as small a document: lists on the way there have the one element, other lists their first.
     * Judging a change takes time with the size of what is around it, which the change is not about.
     */
    Spot alone() {
        return new Spot(alone(document, at), first(at));
    }

    private static JsonNode alone(JsonNode value, JsonPointer at) {
        if (at.length() == 0) {
            return value;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(entry -> object.set(entry.getKey(), inner(entry.getValue(), at, entry.getKey())));
            return object;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        return array.add(alone(value.get(at.getMatchingIndex()), at.tail()));
    }

    private static JsonNode inner(JsonNode value, JsonPointer at, String name) {
        return at.matchesProperty(name) ? alone(value, at.tail()) : firsts(value);
    }

    private static JsonNode firsts(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> object.set(entry.getKey(), firsts(entry.getValue())));
            return object;
        }
        if (value.isArray() && !value.isEmpty()) {
            return JsonNodeFactory.instance.arrayNode().add(firsts(value.get(0)));
        }
        return value;
    }

    private JsonPointer first(JsonPointer way) {
        JsonPointer first = JsonPointer.empty();
        JsonNode around = document;
        for (JsonPointer rest = way; rest.length() > 0; rest = rest.tail()) {
            if (around.isArray()) {
                first = first.appendIndex(0);
                around = around.get(rest.getMatchingIndex());
            } else {
                first = first.appendProperty(rest.getMatchingProperty());
                around = around.get(rest.getMatchingProperty());
            }
        }
        return first;
    }
}
