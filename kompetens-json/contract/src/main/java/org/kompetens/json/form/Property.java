package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import org.kompetens.json.token.JsonOut;

/**
 * A property of an object.
 *
 * @param name its name
 * @param form how its value stands there
 * @param meaning what it means, as one English sentence
 * @param example a value as JSON, where one helps
 * @param since the library's version that first had it
 * @param <V> its values
 */
public record Property<V>(String name, Form<V> form, String meaning, Optional<String> example, String since) {

    private static final String FIRST_VERSION = "0.1";

    /** A property since the first version. */
    static <V> Property<V> of(String name, Form<V> form, String meaning) {
        return new Property<>(name, form, meaning, Optional.empty(), FIRST_VERSION);
    }

    /** The same with a value as an example. */
    Property<V> example(String json) {
        return new Property<>(name, form, meaning, Optional.of(json), since);
    }

    /** The same since a later version. */
    Property<V> since(String version) {
        return new Property<>(name, form, meaning, example, version);
    }

    /** The value; empty where there is none, which is noted, or none that can be read. */
    Optional<V> readRequired(ObjectPlace object) {
        Optional<Place> place = object.property(name);
        if (place.isEmpty()) {
            object.missing(name);
        }
        Optional<V> value = place.flatMap(form::read);
        return value.isPresent() ? value : form.none().filter(none -> object.leavesOut(name));
    }

    /** The value, which may be left out; empty where it cannot be read. */
    @SuppressWarnings("OptionalMapToOptional") // left out, and not to be read, are two things
    Optional<Optional<V>> readOptional(ObjectPlace object) {
        Optional<Place> place = object.property(name);
        if (place.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<V> value = form.read(place.get());
        return value.isPresent() || object.leavesOut(name) ? Optional.of(value) : Optional.empty();
    }

    void write(V value, JsonOut json) throws IOException {
        json.name(name);
        try {
            form.write(value, json);
        } catch (UnwritableException e) {
            throw new IllegalArgumentException(name + " cannot be written: " + e.getMessage(), e);
        }
    }
}
