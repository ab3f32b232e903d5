package org.kompetens.json.form;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The elements of a list as they were read, of which there may be millions: each is kept without an object around it. */
final class ReadElements<E> extends AbstractList<Optional<E>> implements RandomAccess {

    private final List<@Nullable E> elements = new ArrayList<>();

    /** Adds an element; empty where it could not be read. */
    void append(Optional<E> element) {
        elements.add(element.orElse(null));
    }

    @Override
    public Optional<E> get(int index) {
        return Optional.ofNullable(elements.get(index));
    }

    @Override
    public int size() {
        return elements.size();
    }
}
