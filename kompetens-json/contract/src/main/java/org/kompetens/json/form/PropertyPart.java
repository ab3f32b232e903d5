package org.kompetens.json.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.token.JsonOut;

/**
 * One property.
 *
 * @param <T> the objects
 * @param <V> the values
 */
public abstract class PropertyPart<T, V> extends Part<T, V> {

    private final Property<?> property;

    private PropertyPart(Property<?> property, Function<T, V> getter) {
        super(getter);
        this.property = property;
    }

    /**
     * The property.
     *
     * @return its name, form and meaning
     */
    public Property<?> property() {
        return property;
    }

    /**
     * Whether an object that lacks it is wrong.
     *
     * @return whether it is
     */
    public boolean isRequired() {
        return false;
    }

    /**
     * Whether null is written in it, and not only read as if it was left out.
     *
     * @return whether it is
     */
    public boolean isNullWritten() {
        return false;
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.property(this);
    }

    @Override
    public List<String> names() {
        return List.of(property.name());
    }

    static final class Required<T, V> extends PropertyPart<T, V> {

        private final Property<V> property;

        Required(Property<V> property, Function<T, V> getter) {
            super(property, getter);
            this.property = property;
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        Optional<V> read(ObjectPlace object) {
            return property.readRequired(object);
        }

        @Override
        void write(V value, JsonOut json) throws IOException {
            property.write(value, json);
        }
    }

    static final class Maybe<T, V> extends PropertyPart<T, Optional<V>> {

        private final Property<V> property;
        private final boolean nullWritten;

        Maybe(Property<V> property, Function<T, Optional<V>> getter, boolean nullWritten) {
            super(property, getter);
            this.property = property;
            this.nullWritten = nullWritten;
        }

        @Override
        public boolean isNullWritten() {
            return nullWritten;
        }

        @Override
        Optional<Optional<V>> read(ObjectPlace object) {
            return property.readOptional(object);
        }

        @Override
        void write(Optional<V> value, JsonOut json) throws IOException {
            if (value.isPresent()) {
                property.write(value.get(), json);
            } else if (nullWritten) {
                json.name(property.name());
                json.nothing();
            }
        }
    }

    static final class OrElse<T, V> extends PropertyPart<T, V> {

        private final Property<V> property;
        private final V otherwise;
        private final boolean alwaysWritten;

        OrElse(Property<V> property, V otherwise, Function<T, V> getter, boolean alwaysWritten) {
            super(property, getter);
            this.property = property;
            this.otherwise = otherwise;
            this.alwaysWritten = alwaysWritten;
        }

        @Override
        Optional<V> read(ObjectPlace object) {
            return property.readOptional(object).map(value -> value.orElse(otherwise));
        }

        @Override
        void write(V value, JsonOut json) throws IOException {
            if (alwaysWritten || !value.equals(otherwise)) {
                property.write(value, json);
            }
        }
    }

    static final class Many<T, E> extends PropertyPart<T, Iterable<E>> {

        private final Property<List<E>> property;
        private final ListForm<E> form;

        Many(Property<List<E>> property, ListForm<E> form, Function<T, Iterable<E>> getter) {
            super(property, getter);
            this.property = property;
            this.form = form;
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        Optional<Iterable<E>> read(ObjectPlace object) {
            return property.readRequired(object).map(list -> list);
        }

        @Override
        void write(Iterable<E> value, JsonOut json) throws IOException {
            json.name(property.name());
            form.writeEach(value, json);
        }
    }

    static final class Each<T, E> extends PropertyPart<T, List<Optional<E>>> {

        private final String name;
        private final ListForm<E> form;

        Each(String name, ListForm<E> form, String meaning, Function<T, List<E>> getter) {
            super(
                    Property.of(name, form, meaning),
                    object -> getter.apply(object).stream().map(Optional::of).toList());
            this.name = name;
            this.form = form;
        }

        @Override
        Optional<List<Optional<E>>> read(ObjectPlace object) {
            Optional<Place> place = object.property(name);
            return place.isEmpty() ? Optional.of(List.of()) : form.readEach(place.get());
        }

        @Override
        void write(List<Optional<E>> value, JsonOut json) throws IOException {
            if (!value.isEmpty()) {
                json.name(name);
                form.write(value.stream().flatMap(Optional::stream).toList(), json);
            }
        }
    }
}
