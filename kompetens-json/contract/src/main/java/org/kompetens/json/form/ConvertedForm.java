package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.token.JsonOut;

/** A form of other values, each of which stands for one of these. */
final class ConvertedForm<S, T> extends Form<T> {

    private final Form<S> form;
    private final Function<S, T> reader;
    private final Function<T, S> writer;

    ConvertedForm(Form<S> form, Function<S, T> reader, Function<T, S> writer) {
        this.form = form;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Optional<T> read(Place place) {
        return form.read(place).map(reader);
    }

    @Override
    public void write(T value, JsonOut json) throws IOException {
        form.write(writer.apply(value), json);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return form.accept(visitor);
    }
}
