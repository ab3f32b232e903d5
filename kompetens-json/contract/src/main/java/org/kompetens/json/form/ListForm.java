package org.kompetens.json.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/**
 * Values of one form, one after another.
 *
 * @param <E> the values
 */
public final class ListForm<E> extends Form<List<E>> {

    private final Form<E> element;
    private final boolean mayBeEmpty;
    private final int most;

    /** What is given once; empty where an element may come again. */
    private final Optional<Function<E, ?>> key;

    private ListForm(Form<E> element, boolean mayBeEmpty, int most, Optional<Function<E, ?>> key) {
        this.element = element;
        this.mayBeEmpty = mayBeEmpty;
        this.most = most;
        this.key = key;
    }

    static <E> ListForm<E> list(Form<E> element) {
        return new ListForm<>(element, true, Integer.MAX_VALUE, Optional.empty());
    }

    /** The same, of not more elements than this. */
    ListForm<E> atMost(int number) {
        return new ListForm<>(element, mayBeEmpty, number, key);
    }

    /** The same, of at least one element. */
    ListForm<E> notEmpty() {
        return new ListForm<>(element, false, most, key);
    }

    /** The same, in which no two elements name the same: of two that do, neither is chosen. */
    ListForm<E> each(Function<E, ?> once) {
        return new ListForm<>(element, mayBeEmpty, most, Optional.of(once));
    }

    /**
     * The form of each element.
     *
     * @return the form
     */
    public Form<E> element() {
        return element;
    }

    /**
     * Whether there may be no element at all.
     *
     * @return whether there may
     */
    public boolean mayBeEmpty() {
        return mayBeEmpty;
    }

    /**
     * How many elements there may be.
     *
     * @return the number; {@link Integer#MAX_VALUE} where there is no bound
     */
    public int most() {
        return most;
    }

    @Override
    Optional<List<E>> none() {
        return mayBeEmpty ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    public Optional<List<E>> read(Place place) {
        Optional<List<Optional<E>>> each = readEach(place);
        if (each.isPresent() && each.get().isEmpty() && !mayBeEmpty) {
            place.noteProperty(DocumentRule.EMPTY);
            return Optional.empty();
        }
        if (each.isPresent() && each.get().size() > most) {
            WholeForm.outOfBounds(place, 1, most, 0);
            return Optional.empty();
        }
        if (place.inPart().isPresent()) {
            return each.map(elements -> inPart(elements, place, place.inPart().get()))
                    .filter(elements -> mayBeEmpty || !elements.isEmpty());
        }
        return each.filter(elements -> isEachOnce(elements, place))
                .filter(elements -> elements.stream().allMatch(Optional::isPresent))
                .map(elements -> elements.stream().map(Optional::orElseThrow).toList());
    }

    /** The elements that can be read, of those that name the same the first. */
    private List<E> inPart(List<Optional<E>> elements, Place place, InPart left) {
        Set<Object> named = new HashSet<>();
        List<E> read = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Optional<E> element = elements.get(i);
            if (element.isPresent() && (key.isEmpty() || named.add(key.get().apply(element.get())))) {
                read.add(element.get());
                positions.add(i);
            }
        }
        if (read.size() < elements.size()) {
            left.keep(place.path(), positions);
        }
        return List.copyOf(read);
    }

    /** Notes what an earlier element has named. */
    private boolean isEachOnce(List<Optional<E>> elements, Place place) {
        Set<Object> named = new HashSet<>();
        boolean isEachOnce = true;
        for (int i = 0; i < elements.size() && key.isPresent(); i++) {
            Optional<Object> its = elements.get(i).map(key.get());
            if (its.isPresent() && !named.add(its.get())) {
                isEachOnce = false;
                place.element(i).noteProperty(DocumentRule.REPEATED);
            }
        }
        return isEachOnce;
    }

    /** Each element for itself: those that could not be read are empty. */
    Optional<List<Optional<E>>> readEach(Place place) {
        if (!isOf(JsonValue.Kind.ARRAY, "array", place)) {
            return Optional.empty();
        }
        ReadElements<E> elements = new ReadElements<>();
        for (int i = 0; i < place.value().elements().size(); i++) {
            elements.append(element.read(place.element(i)));
        }
        return Optional.of(elements);
    }

    @Override
    public void write(List<E> value, JsonOut json) throws IOException {
        writeEach(value, json);
    }

    void writeEach(Iterable<E> value, JsonOut json) throws IOException {
        json.startArray();
        for (E one : value) {
            element.write(one, json);
        }
        json.endArray();
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.list(this);
    }
}
