package org.kompetens.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;

/**
 * The properties of one JSON object, each read as the one kind that is expected: nothing is converted, nothing is
 * passed over. What is wrong is noted, and reading goes on, so that all of it is found at once.
 */
final class Fields extends Values {

    private final JsonNode object;
    private final Problems problems;
    private final @Nullable Fields outer;
    private final String property;
    private final int index;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    private Fields(JsonNode object, Problems problems, @Nullable Fields outer, String property, int index) {
        this.object = object;
        this.problems = problems;
        this.outer = outer;
        this.property = property;
        this.index = index;
        if (!object.isObject()) {
            note(DocumentRule.WRONG_KIND, path(), "expected", "object");
        }
    }

    static Fields root(JsonNode node, Problems problems) {
        return new Fields(node, problems, null, "", -1);
    }

    /**
     * What the object stands for, if all of it could be read.
     *
     * @param whole makes it of what was read; called only if that is complete
     */
    <T> Optional<T> complete(Supplier<T> whole) {
        if (object.isObject()) {
            Iterator<String> names = object.fieldNames();
            while (names.hasNext()) {
                String name = names.next();
                if (!asked.contains(name)) {
                    sound = false;
                    problems.unknownProperty(path(), name, asked);
                }
            }
        }
        return sound ? Optional.of(whole.get()) : Optional.empty();
    }

    /** A list of ids; an id that is none is noted by its position. */
    <T> List<T> optionalIds(String name, Function<String, T> type) {
        List<T> ids = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            FieldPath at = path().then(name, i);
            if (!list.get(i).isTextual()) {
                note(DocumentRule.WRONG_KIND, at, "expected", "string");
            } else if (!isWhole(list.get(i).textValue())) {
                note(Finding.of(DocumentRule.HALF_CHARACTER, at));
            } else {
                try {
                    ids.add(type.apply(list.get(i).textValue()));
                } catch (IllegalArgumentException e) {
                    note(DocumentRule.NOT_AN_ID, at, "property", name);
                }
            }
        }
        return ids;
    }

    List<URI> optionalUris(String name) {
        List<URI> uris = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            Optional<URI> uri = uri(list.get(i));
            if (uri.isEmpty()) {
                note(Finding.of(DocumentRule.NOT_A_URI, path().then(name, i)));
            }
            uri.ifPresent(uris::add);
        }
        return uris;
    }

    private static Optional<URI> uri(JsonNode node) {
        try {
            return Optional.ofNullable(node.textValue())
                    .filter(Values::isWhole)
                    .map(URI::create)
                    .filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        return required(name, present -> optionalObject(present, reader));
    }

    <T> Optional<T> optionalObject(String name, Function<Fields, Optional<T>> reader) {
        JsonNode node = node(name);
        return node.isMissingNode() ? Optional.empty() : read(new Fields(node, problems, this, name, -1), reader);
    }

    <T> List<T> list(String name, Function<Fields, Optional<T>> reader) {
        if (!has(name)) {
            missing(name);
        }
        return optionalList(name, reader);
    }

    <T> List<T> optionalList(String name, Function<Fields, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        elements(name, list(name), reader).forEach(value -> value.ifPresent(values::add));
        return values;
    }

    /** The elements of a list, each for itself: those that could not be read are empty, and no fault of this object. */
    <T> List<Optional<T>> eachOf(String name, Function<Fields, Optional<T>> reader) {
        JsonNode list = list(name);
        boolean before = sound;
        List<Optional<T>> values = elements(name, list, reader);
        sound = before;
        return values;
    }

    private <T> List<Optional<T>> elements(String name, JsonNode list, Function<Fields, Optional<T>> reader) {
        List<Optional<T>> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.add(read(new Fields(list.get(i), problems, this, name, i), reader));
        }
        return values;
    }

    private <T> Optional<T> read(Fields inner, Function<Fields, Optional<T>> reader) {
        Optional<T> value = inner.object.isObject() ? reader.apply(inner) : Optional.empty();
        sound &= value.isPresent();
        return value;
    }

    private JsonNode list(String name) {
        JsonNode node = node(name);
        if (!node.isMissingNode() && !node.isArray()) {
            note(DocumentRule.WRONG_KIND, path(name), "expected", "array");
            return MissingNode.getInstance();
        }
        return node;
    }

    /** All properties, whatever their names; these and the values are ids of one type. */
    <T> Map<T, T> idsById(Function<String, T> type) {
        Map<T, T> ids = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            asked.add(name);
            key(name, type).ifPresent(key -> id(name, type).ifPresent(value -> ids.put(key, value)));
        }
        return ids;
    }

    private <T> Optional<T> key(String name, Function<String, T> type) {
        try {
            return Optional.of(type.apply(name));
        } catch (IllegalArgumentException e) {
            // Whatever is no id has no place in a path.
            sound = false;
            problems.note(Finding.of(DocumentRule.NOT_AN_ID, path()), path(name));
            return Optional.empty();
        }
    }

    /** The value of a property; many systems write null for one that they leave out. */
    @Override
    JsonNode node(String name) {
        asked.add(name);
        JsonNode node = object.path(name);
        return node.isNull() ? MissingNode.getInstance() : node;
    }

    @Override
    void missing(String name) {
        if (object.isObject()) {
            note(DocumentRule.MISSING_PROPERTY, path(), "property", name);
        }
    }

    @Override
    void note(Finding finding) {
        sound = false;
        problems.note(finding);
    }

    @Override
    FieldPath path(String name) {
        return path().then(name);
    }

    FieldPath path() {
        if (outer == null) {
            return FieldPath.ROOT;
        }
        return index < 0 ? outer.path().then(property) : outer.path().then(property, index);
    }
}
