package org.kompetens.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.json.Limits;
import org.kompetens.json.schema.DocumentSchema;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;

/** Which properties of a kind of documents are objects that have their values by ids, in place of properties. */
final class IdMaps {

    private static final String PROPERTIES = "properties";
    private static final String VALUES = "additionalProperties";

    private IdMaps() {}

    /** The names of these properties, as the schema says them; none where the kind is not known. */
    static Set<String> of(JsonValue document) throws IOException {
        Optional<DocumentSchema> schema = Optional.ofNullable(
                        document.properties().get("document"))
                .filter(kind -> kind.is(JsonValue.Kind.TEXT))
                .flatMap(kind -> DocumentSchema.find(kind.text()));
        Set<String> names = new HashSet<>();
        if (schema.isPresent()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            schema.get().write(text);
            try {
                find(
                        JsonTree.readAll(JsonLine.found().in(text.toString(StandardCharsets.UTF_8), Limits.STANDARD)),
                        names);
            } catch (MalformedJsonException e) {
                throw new IllegalStateException("a schema is JSON", e);
            }
        }
        return names;
    }

    private static void find(JsonValue schema, Set<String> names) {
        if (schema.is(JsonValue.Kind.ARRAY)) {
            schema.elements().forEach(element -> find(element, names));
        } else if (schema.is(JsonValue.Kind.OBJECT)) {
            schema.properties().forEach((name, value) -> {
                if (name.equals(PROPERTIES) && value.is(JsonValue.Kind.OBJECT)) {
                    value.properties().entrySet().stream()
                            .filter(property -> isMap(property.getValue()))
                            .map(Map.Entry::getKey)
                            .forEach(names::add);
                }
                find(value, names);
            });
        }
    }

    private static boolean isMap(JsonValue schema) {
        return schema.is(JsonValue.Kind.OBJECT)
                && Optional.ofNullable(schema.properties().get(VALUES))
                        .filter(values -> values.is(JsonValue.Kind.OBJECT))
                        .isPresent();
    }
}
