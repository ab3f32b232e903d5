package org.kompetens.json.token;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The properties of an object that has few, in the order of the text, in a fifth of the memory of a map of many. */
final class FewProperties extends AbstractMap<String, JsonValue> {

    /** Up to so many it is as quick to look at each name. */
    static final int MOST = 8;

    private final String[] names;
    private final JsonValue[] values;

    FewProperties(Map<String, JsonValue> properties) {
        this.names = properties.keySet().toArray(String[]::new);
        this.values = properties.values().toArray(JsonValue[]::new);
    }

    @Override
    public @Nullable JsonValue get(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, JsonValue>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(i -> Map.entry(names[i], values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
