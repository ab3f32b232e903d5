package org.kompetens.json.schema;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;

/** Keywords with their values, in the order in which they are written: a schema, or a part of one. */
final class Schema {

    private static final String TYPE = "type";
    private static final String ENUM = "enum";

    /** What stands for null among values. */
    private static final Object NULL = Optional.empty();

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    static Schema empty() {
        return new Schema();
    }

    static Schema of(String keyword, Object value) {
        return new Schema().with(keyword, value);
    }

    static Schema ofType(String type) {
        return of(TYPE, type);
    }

    static Schema oneOf(List<String> words) {
        return ofType("string").with(ENUM, words);
    }

    /** A value that is there, and not null, which counts as left out. */
    static Schema given() {
        return of("not", ofType("null"));
    }

    /** Adds a keyword, or replaces its value: a text, a number, a flag, another schema or a list of such. */
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    Schema withAll(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    /** Adds a value that is given as JSON. */
    Schema withJson(String keyword, String json) {
        try {
            return with(keyword, List.of(plain(JsonTree.readAll(JsonLine.found().in(json, Limits.STANDARD)))));
        } catch (MalformedJsonException | IOException e) {
            throw new IllegalStateException("an example is no JSON: " + json, e);
        }
    }

    boolean isEmpty() {
        return keywords.isEmpty();
    }

    /** The same, or null. */
    Schema orNull() {
        if (keywords.get(TYPE) instanceof String type) {
            with(TYPE, List.of(type, "null"));
            if (keywords.get(ENUM) instanceof List<?> words) {
                List<Object> values = new ArrayList<>(words);
                values.add(NULL);
                with(ENUM, values);
            }
            return this;
        }
        return of("anyOf", List.of(this, ofType("null")));
    }

    void write(JsonOut json) throws IOException {
        json.startObject();
        for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
            json.name(keyword.getKey());
            write(keyword.getValue(), json);
        }
        json.endObject();
    }

    private static void write(Object value, JsonOut json) throws IOException {
        if (value instanceof Schema schema) {
            schema.write(json);
        } else if (value instanceof List<?> list) {
            json.startArray();
            for (Object one : list) {
                write(one, json);
            }
            json.endArray();
        } else if (value instanceof BigDecimal number) {
            json.number(number);
        } else if (value instanceof Number number) {
            json.number(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.flag(flag);
        } else if (value.equals(NULL)) {
            json.nothing();
        } else {
            json.text((String) value);
        }
    }

    private static Object plain(JsonValue value) {
        return switch (value.kind()) {
            case OBJECT -> {
                Schema object = empty();
                value.properties().forEach((name, of) -> object.with(name, plain(of)));
                yield object;
            }
            case ARRAY -> value.elements().stream().map(Schema::plain).toList();
            case TEXT -> value.text();
            case WHOLE_NUMBER, DECIMAL -> value.number();
            case FLAG -> value.flag();
            case NULL, OTHER -> NULL;
        };
    }
}
