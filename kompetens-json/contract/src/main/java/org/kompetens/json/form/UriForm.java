package org.kompetens.json.form;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/** A link: an absolute URI. */
public final class UriForm extends Form<URI> {

    static final UriForm LINK = new UriForm();

    private UriForm() {}

    @Override
    public Optional<URI> read(Place place) {
        Optional<URI> uri = uri(place.value());
        if (uri.isEmpty()) {
            place.noteProperty(DocumentRule.NOT_A_URI);
        }
        return uri;
    }

    private static Optional<URI> uri(JsonValue value) {
        try {
            return value.is(JsonValue.Kind.TEXT) && TextForm.isWhole(value.text())
                    ? Optional.of(URI.create(value.text())).filter(URI::isAbsolute)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(URI value, JsonOut json) throws IOException {
        json.text(value.toString());
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.uri(this);
    }
}
