package org.kompetens.json.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.token.JsonOut;

/**
 * The parts of a value, which stand among those of the object.
 *
 * @param <T> the objects
 * @param <V> the values
 */
public final class EmbeddedPart<T, V> extends Part<T, V> {

    private final PartsForm<?, V> form;

    EmbeddedPart(PartsForm<?, V> form, Function<T, V> getter) {
        super(getter);
        this.form = form;
    }

    /**
     * The form of the value.
     *
     * @return the form
     */
    public PartsForm<?, V> form() {
        return form;
    }

    @Override
    Optional<V> read(ObjectPlace object) {
        return form.readAmong(object);
    }

    @Override
    void write(V value, JsonOut json) throws IOException {
        form.writeAmong(value, json);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.embedded(this);
    }

    @Override
    public List<String> names() {
        return form.names();
    }
}
