package org.kompetens.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * An object that stands for a result, which cannot be made of what was read: it is read into the values themselves, which
 * the same form writes again.
 *
 * @param <T> the results
 */
public final class ResultForm<T> extends PartsForm<T, Values<T>> {

    private ResultForm(String name, List<Part<T, ?>> parts) {
        super(name, parts);
    }

    static <T> ResultForm<T> of(String name, List<Part<T, ?>> parts) {
        return new ResultForm<>(name, parts);
    }

    /** A document of results: the type that it says it is of, and what stands in it. */
    static <T> ResultForm<T> document(String type, List<Part<T, ?>> parts) {
        List<Part<T, ?>> all = new ArrayList<>(List.of(Header.result(type), Header.resultVersion()));
        all.addAll(parts);
        return new ResultForm<>(type, all);
    }

    /**
     * The values of a result, to be written.
     *
     * @param result the result
     * @return its values
     */
    public Values<T> of(T result) {
        return new ObjectValues<>(result);
    }

    /** For a part of which the value is such a result. */
    <S> Function<S, Values<T>> of(Function<S, T> getter) {
        return object -> of(getter.apply(object));
    }

    /** For a part of which the value is a list of such results. */
    <S> Function<S, List<Values<T>>> each(Function<S, List<T>> getter) {
        return object -> getter.apply(object).stream().<Values<T>>map(this::of).toList();
    }

    /** For a part of which the values are such results that are gone through once. */
    <S> Function<S, Iterable<Values<T>>> many(Function<S, Iterable<T>> getter) {
        return object -> () -> StreamSupport.stream(getter.apply(object).spliterator(), false)
                .<Values<T>>map(this::of)
                .iterator();
    }

    @Override
    Optional<Values<T>> made(ReadObject<T> read, ObjectPlace object) {
        return Optional.of(read);
    }

    @Override
    Values<T> values(Values<T> value) {
        return value;
    }
}
