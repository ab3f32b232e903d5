package org.kompetens.json.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.token.JsonOut;

/**
 * What of an object stands for one of its values: mostly one property, sometimes one of two or several together.
 *
 * @param <T> the objects
 * @param <V> the values
 */
public abstract class Part<T, V> {

    private final Function<T, V> getter;

    Part(Function<T, V> getter) {
        this.getter = getter;
    }

    /** A property that no object lacks. */
    static <T, V> Part<T, V> required(Property<V> property, Function<T, V> getter) {
        return new PropertyPart.Required<>(property, getter);
    }

    /** A property that is left out where there is no value. */
    static <T, V> Part<T, Optional<V>> optional(Property<V> property, Function<T, Optional<V>> getter) {
        return new PropertyPart.Maybe<>(property, getter, false);
    }

    /** A property that is written as null where there is no value. */
    static <T, V> Part<T, Optional<V>> orNull(Property<V> property, Function<T, Optional<V>> getter) {
        return new PropertyPart.Maybe<>(property, getter, true);
    }

    /** A property that may be left out and is always written. */
    static <T, V> Part<T, V> orElse(Property<V> property, V otherwise, Function<T, V> getter) {
        return new PropertyPart.OrElse<>(property, otherwise, getter, true);
    }

    /** A property that is left out where its value is this one. */
    static <T, V> Part<T, V> leftOutIf(Property<V> property, V otherwise, Function<T, V> getter) {
        return new PropertyPart.OrElse<>(property, otherwise, getter, false);
    }

    /** A list that is left out where it is empty, and of which each element is read for itself. */
    static <T, E> Part<T, List<Optional<E>>> each(
            String name, ListForm<E> form, String meaning, Function<T, List<E>> getter) {
        return new PropertyPart.Each<>(name, form, meaning, getter);
    }

    /** The parts of a value among those of the object. */
    static <T, V> Part<T, V> embedded(PartsForm<?, V> form, Function<T, V> getter) {
        return new EmbeddedPart<>(form, getter);
    }

    /** A list that is written as it is gone through, which is once, so that its elements need not be in memory together. */
    static <T, E> Part<T, Iterable<E>> many(
            String name, ListForm<E> form, String meaning, Function<T, Iterable<E>> getter) {
        return new PropertyPart.Many<>(Property.of(name, form, meaning), form, getter);
    }

    /** Exactly one of several properties. */
    static <T, V> Part<T, V> oneOf(List<Alternative<V, ?>> alternatives, Function<T, V> getter) {
        return new AlternativesPart.Required<>(alternatives, getter);
    }

    /** One of several properties, or none of them. */
    static <T, V> Part<T, Optional<V>> optionalOneOf(
            List<Alternative<V, ?>> alternatives, Function<T, Optional<V>> getter) {
        return new AlternativesPart.Maybe<>(alternatives, getter);
    }

    /** The value in an object of the model. */
    final V of(T object) {
        return getter.apply(object);
    }

    /** The value; empty where something is wrong, which is then noted. */
    abstract Optional<V> read(ObjectPlace object);

    /** Writes the properties inside an object that the caller has begun. */
    abstract void write(V value, JsonOut json) throws IOException;

    /**
     * Describes the part.
     *
     * @param visitor who asks
     * @param <R> what the visitor makes of it
     * @return what the visitor makes of it
     */
    public abstract <R> R accept(PartVisitor<R> visitor);

    /**
     * The names of its properties.
     *
     * @return the names, in the order of writing
     */
    public abstract List<String> names();
}
