package org.kompetens.json.form;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What was read of an object, part by part.
 *
 * @param <T> what has these parts
 */
public final class ReadObject<T> implements Values<T> {

    private final Map<Part<T, ?>, Object> values = new HashMap<>();
    private boolean complete = true;

    ReadObject() {}

    <V> void read(Part<T, V> part, ObjectPlace object) {
        Optional<V> value = part.read(object);
        value.ifPresent(read -> values.put(part, read));
        complete &= value.isPresent();
    }

    /** Whether all parts could be read. */
    boolean isComplete() {
        return complete;
    }

    /** The value of a part, if it could be read. */
    @SuppressWarnings("unchecked") // put in by the same part
    <V> Optional<V> find(Part<T, V> part) {
        return Optional.ofNullable((V) values.get(part));
    }

    /**
     * The value of a part.
     *
     * @throws NoSuchElementException if the form does not have this part
     */
    @Override
    public <V> V get(Part<T, V> part) {
        return find(part).orElseThrow(() -> new NoSuchElementException("no such part: " + part.names()));
    }
}
