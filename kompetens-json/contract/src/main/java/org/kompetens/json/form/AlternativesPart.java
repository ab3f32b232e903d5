package org.kompetens.json.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;

/**
 * One of several properties.
 *
 * @param <T> the objects
 * @param <V> the values
 */
public abstract class AlternativesPart<T, V> extends Part<T, V> {

    private final List<? extends Alternative<?, ?>> alternatives;

    private AlternativesPart(List<? extends Alternative<?, ?>> alternatives, Function<T, V> getter) {
        super(getter);
        this.alternatives = alternatives;
    }

    /**
     * The properties.
     *
     * @return the ways in which the value can be given
     */
    public List<? extends Alternative<?, ?>> alternatives() {
        return alternatives;
    }

    /**
     * Whether an object without any of them is wrong.
     *
     * @return whether it is
     */
    public abstract boolean isRequired();

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.alternatives(this);
    }

    @Override
    public List<String> names() {
        return alternatives.stream().map(one -> one.property().name()).toList();
    }

    /** The value in whichever way it is given; empty where something is wrong, which is then noted. */
    private static <V> Optional<Optional<V>> read(List<Alternative<V, ?>> alternatives, ObjectPlace object) {
        boolean sound = true;
        Optional<V> value = Optional.empty();
        List<Place> given = new ArrayList<>();
        for (Alternative<V, ?> alternative : alternatives) {
            Optional<Optional<V>> one = alternative.read(object);
            sound &= one.isPresent();
            value = value.isPresent() ? value : one.flatMap(read -> read);
            object.property(alternative.property().name()).ifPresent(given::add);
        }
        if (given.size() > 1) {
            sound = false;
            Place second = given.get(1);
            second.note(Finding.of(DocumentRule.TWO_WAYS, second.path())
                    .withValue("first", given.get(0).property())
                    .withValue("second", second.property()));
        }
        return sound ? Optional.of(value) : Optional.empty();
    }

    private static <V> void write(List<Alternative<V, ?>> alternatives, V value, JsonOut json) throws IOException {
        for (Alternative<V, ?> alternative : alternatives) {
            alternative.write(value, json);
        }
    }

    static final class Required<T, V> extends AlternativesPart<T, V> {

        private final List<Alternative<V, ?>> alternatives;

        Required(List<Alternative<V, ?>> alternatives, Function<T, V> getter) {
            super(alternatives, getter);
            this.alternatives = alternatives;
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        Optional<V> read(ObjectPlace object) {
            Optional<Optional<V>> value = AlternativesPart.read(alternatives, object);
            if (value.isPresent() && value.get().isEmpty()) {
                object.missing(names().get(0));
            }
            return value.flatMap(given -> given);
        }

        @Override
        void write(V value, JsonOut json) throws IOException {
            AlternativesPart.write(alternatives, value, json);
        }
    }

    static final class Maybe<T, V> extends AlternativesPart<T, Optional<V>> {

        private final List<Alternative<V, ?>> alternatives;

        Maybe(List<Alternative<V, ?>> alternatives, Function<T, Optional<V>> getter) {
            super(alternatives, getter);
            this.alternatives = alternatives;
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        Optional<Optional<V>> read(ObjectPlace object) {
            Optional<Optional<V>> value = AlternativesPart.read(alternatives, object);
            return value.isPresent() || !object.leavesOut(names().get(0)) ? value : Optional.of(Optional.empty());
        }

        @Override
        void write(Optional<V> value, JsonOut json) throws IOException {
            if (value.isPresent()) {
                AlternativesPart.write(alternatives, value.get(), json);
            }
        }
    }
}
