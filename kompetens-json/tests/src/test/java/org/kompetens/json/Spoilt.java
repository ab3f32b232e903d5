package org.kompetens.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change to a document by which one property, or one element of a list, cannot be read any more.
 *
 * @param spoil makes it unreadable
 * @param mend makes it what it was
 */
record Spoilt(Runnable spoil, Runnable mend) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One change for each property and each element, however deep. */
    static List<Spoilt> each(JsonNode node) {
        List<Spoilt> spoilt = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(name);
                spoilt.add(new Spoilt(() -> object.putObject(name).put("nothing", 1), () -> object.set(name, before)));
                spoilt.addAll(each(before));
            }
            spoilt.add(new Spoilt(() -> object.put("nothing", 1), () -> object.remove("nothing")));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int position = i;
                JsonNode before = array.get(i);
                spoilt.add(new Spoilt(
                        () -> array.set(position, JSON.createArrayNode()), () -> array.set(position, before)));
                spoilt.addAll(each(before));
            }
        }
        return spoilt;
    }
}
