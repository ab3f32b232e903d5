package org.kompetens.json.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object that stands for a value of the model.
 *
 * @param <T> the values
 */
public final class ObjectForm<T> extends PartsForm<T, T> {

    /**
     * Makes a value of what was read.
     *
     * @param <T> the values
     */
    @FunctionalInterface
    interface Maker<T> {

        /** The value; empty where the parts do not go together, which is then noted. */
        Optional<T> make(Values<T> values, ObjectPlace object);
    }

    private final Maker<T> maker;

    private ObjectForm(String name, List<Part<T, ?>> parts, Maker<T> maker) {
        super(name, parts);
        this.maker = maker;
    }

    /** An object whose parts make a value, whatever they are. */
    static <T> ObjectForm<T> of(String name, List<Part<T, ?>> parts, Function<Values<T>, T> maker) {
        return new ObjectForm<>(name, parts, (values, object) -> Optional.of(maker.apply(values)));
    }

    /** An object whose parts make a value if they go together. */
    static <T> ObjectForm<T> checked(String name, List<Part<T, ?>> parts, Maker<T> maker) {
        return new ObjectForm<>(name, parts, maker);
    }

    @Override
    Optional<T> made(ReadObject<T> read, ObjectPlace object) {
        return maker.make(read, object);
    }

    @Override
    Values<T> values(T value) {
        return new ObjectValues<>(value);
    }
}
