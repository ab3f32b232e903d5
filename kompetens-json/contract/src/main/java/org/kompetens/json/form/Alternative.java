package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.token.JsonOut;

/**
 * One of several properties by which a value can be given.
 *
 * @param property the property
 * @param reader the value that a value of the property stands for
 * @param writer the value of the property; empty where the value is given by another
 * @param <V> the values
 * @param <X> the values of the property
 */
public record Alternative<V, X>(Property<X> property, Function<X, V> reader, Function<V, Optional<X>> writer) {

    @SuppressWarnings("OptionalMapToOptional") // left out, and not to be read, are two things
    Optional<Optional<V>> read(ObjectPlace object) {
        return property.readOptional(object).map(given -> given.map(reader));
    }

    void write(V value, JsonOut json) throws IOException {
        Optional<X> written = writer.apply(value);
        if (written.isPresent()) {
            property.write(written.get(), json);
        }
    }
}
