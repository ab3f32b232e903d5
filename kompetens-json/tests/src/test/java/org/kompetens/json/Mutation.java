package org.kompetens.json;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one value of a document.
 *
 * @param name what is done
 * @param values which values it can be done to
 * @param change what stands there afterwards
 * @param beyondSchema the rule that it breaks and of which a schema knows nothing; empty where there is none
 */
record Mutation(
        String name, Predicate<JsonNode> values, Function<JsonNode, JsonNode> change, Set<DocumentRule> beyondSchema) {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Mutation of(String name, Predicate<JsonNode> values, Function<JsonNode, JsonNode> change) {
        return new Mutation(name, values, change, Set.of());
    }

    static Mutation text(String name, String text) {
        return of(name, JsonNode::isString, value -> NODES.stringNode(text));
    }

    static Mutation number(String name, JsonNode number) {
        return of(name, JsonNode::isNumber, value -> number);
    }

    /** Where the value was taken for right before, it is refused afterwards by one of some rules, and only by the library. */
    Mutation only(DocumentRule... rules) {
        return new Mutation(name, values, change, Set.of(rules));
    }

    static JsonNode with(JsonNode object, String name, JsonNode value) {
        ObjectNode copy = (ObjectNode) object.deepCopy();
        copy.set(name, value);
        return copy;
    }

    @Override
    public String toString() {
        return name;
    }
}
