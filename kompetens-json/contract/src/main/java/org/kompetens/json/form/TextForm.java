package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/** A text that is not blank. */
public final class TextForm extends Form<String> {

    static final TextForm TEXT = new TextForm();

    private TextForm() {}

    @Override
    public Optional<String> read(Place place) {
        return characters(place).filter(text -> {
            if (text.isBlank()) {
                place.noteProperty(DocumentRule.BLANK);
            }
            return !text.isBlank();
        });
    }

    /** The text of a string, blank or not. */
    static Optional<String> characters(Place place) {
        if (!isOf(JsonValue.Kind.TEXT, "string", place)) {
            return Optional.empty();
        }
        if (!isWhole(place.value().text())) {
            place.noteProperty(DocumentRule.HALF_CHARACTER);
            return Optional.empty();
        }
        return Optional.of(place.value().text());
    }

    /** Whether a text is one of characters: JSON can escape half of one, which then cannot be written as UTF-8. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
            }
        }
        return true;
    }

    @Override
    public void write(String value, JsonOut json) throws IOException {
        json.text(value);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.text(this);
    }
}
