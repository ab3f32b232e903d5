package org.kompetens.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places in a document at which something can be changed. */
final class DocumentPlaces {

    private static final Pattern INDEX = Pattern.compile("/\\d+");
    private static final Pattern LAST_NAMES = Pattern.compile(".*(/[^/*]+[^/]*(/\\*)*/[^/*]+(/\\*)*)$");

    private DocumentPlaces() {}

    /** All places, that of the whole document first. */
    static List<JsonPointer> of(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode value, JsonPointer at, List<JsonPointer> places) {
        places.add(at);
        if (value.isObject()) {
            value.properties().forEach(entry -> collect(entry.getValue(), at.appendProperty(entry.getKey()), places));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(value.get(i), at.appendIndex(i), places);
        }
    }

    /** What two places have in common that are of one form: the last two names on the way there. */
    static String form(JsonPointer at) {
        String path = INDEX.matcher(at.toString()).replaceAll("/*");
        return LAST_NAMES.matcher(path).replaceFirst("$1");
    }

    /** The document with another value at a place. */
    static JsonNode changed(JsonNode document, JsonPointer at, JsonNode value) {
        if (at.length() == 0) {
            return value;
        }
        JsonNode copy = document.deepCopy();
        JsonNode around = copy.at(at.head());
        if (around instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) around).set(at.last().getMatchingIndex(), value);
        }
        return copy;
    }

    /** The document without a property; empty where no property is at the place. */
    static Optional<JsonNode> removed(JsonNode document, JsonPointer at) {
        JsonNode copy = document.deepCopy();
        if (at.length() > 0 && copy.at(at.head()) instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
            return Optional.of(copy);
        }
        return Optional.empty();
    }
}
