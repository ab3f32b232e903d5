package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/** True or false. */
public final class FlagForm extends Form<Boolean> {

    static final FlagForm FLAG = new FlagForm();

    private FlagForm() {}

    @Override
    public Optional<Boolean> read(Place place) {
        return isOf(JsonValue.Kind.FLAG, "boolean", place)
                ? Optional.of(place.value().flag())
                : Optional.empty();
    }

    @Override
    public void write(Boolean value, JsonOut json) throws IOException {
        json.flag(value);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.flag(this);
    }
}
