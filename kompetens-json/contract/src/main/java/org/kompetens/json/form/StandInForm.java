package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import org.kompetens.json.token.JsonOut;

/** A form with a value that stands for one that cannot be read, where a document is read in part. */
final class StandInForm<T> extends Form<T> {

    private final Form<T> form;
    private final T standIn;

    StandInForm(Form<T> form, T standIn) {
        this.form = form;
        this.standIn = standIn;
    }

    @Override
    public Optional<T> read(Place place) {
        return form.read(place);
    }

    @Override
    Optional<T> none() {
        return Optional.of(standIn);
    }

    @Override
    public void write(T value, JsonOut json) throws IOException {
        form.write(value, json);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return form.accept(visitor);
    }
}
