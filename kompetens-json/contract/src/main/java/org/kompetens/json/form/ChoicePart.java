package org.kompetens.json.form;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.json.token.JsonOut;

/**
 * A value of one of several kinds: the object says which in one property, and has the parts of that kind.
 *
 * @param <T> the objects
 * @param <V> the values
 */
public final class ChoicePart<T, V> extends Part<T, V> {

    /**
     * One of the kinds.
     *
     * @param word the word for it
     * @param type the type of its values
     * @param form their parts
     * @param <K> the values of the kind
     */
    public record Kind<K>(String word, Class<K> type, ObjectForm<K> form) {

        private Optional<K> read(ObjectPlace object) {
            return form.readAmong(object);
        }

        private void write(Object value, JsonOut json) throws IOException {
            form.writeAmong(type.cast(value), json);
        }
    }

    private final Property<Kind<? extends V>> property;
    private final List<Kind<? extends V>> kinds;

    private ChoicePart(Property<Kind<? extends V>> property, List<Kind<? extends V>> kinds, Function<T, V> getter) {
        super(getter);
        this.property = property;
        this.kinds = kinds;
    }

    /**
     * A value of one of some kinds.
     *
     * @param name the property that says which
     * @param meaning what that means
     */
    static <T, V> ChoicePart<T, V> choice(
            String name, String meaning, List<Kind<? extends V>> kinds, Function<T, V> getter) {
        return new ChoicePart<>(Property.of(name, WordForm.oneOf(kinds, Kind::word), meaning), kinds, getter);
    }

    /**
     * The property that says which kind it is.
     *
     * @return its name, form and meaning
     */
    public Property<?> property() {
        return property;
    }

    /**
     * The kinds.
     *
     * @return each with its parts
     */
    public List<Kind<? extends V>> kinds() {
        return kinds;
    }

    @Override
    Optional<V> read(ObjectPlace object) {
        return property.readRequired(object).flatMap(kind -> kind.read(object));
    }

    @Override
    void write(V value, JsonOut json) throws IOException {
        for (Kind<? extends V> kind : kinds) {
            if (kind.type().isInstance(value)) {
                property.write(kind, json);
                kind.write(value, json);
                return;
            }
        }
        throw new IllegalArgumentException("no kind for " + value.getClass().getName());
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.choice(this);
    }

    @Override
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(property.name()));
        kinds.forEach(kind -> names.addAll(kind.form().names()));
        return List.copyOf(names);
    }
}
