package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;

/**
 * A text that names something.
 *
 * @param <T> the type of such names
 */
public final class IdForm<T> extends Form<T> {

    private final Function<String, T> type;
    private final Function<T, String> text;
    private final boolean holdsSpaces;
    private final String example;

    private IdForm(Function<String, T> type, Function<T, String> text, boolean holdsSpaces, String example) {
        this.type = type;
        this.text = text;
        this.holdsSpaces = holdsSpaces;
        this.example = example;
    }

    /**
     * Ids of a type.
     *
     * @param type makes an id of a text, and refuses what is none with an {@link IllegalArgumentException}
     * @param text the text of an id
     * @param example one of them
     */
    static <T> IdForm<T> id(Function<String, T> type, Function<T, String> text, String example) {
        return new IdForm<>(type, text, true, example);
    }

    /** Ids of a type that refuses white space. */
    static <T> IdForm<T> code(Function<String, T> type, Function<T, String> text, String example) {
        return new IdForm<>(type, text, false, example);
    }

    /**
     * One of them.
     *
     * @return its text
     */
    public String example() {
        return example;
    }

    /**
     * Whether there may be spaces inside.
     *
     * @return whether there may
     */
    public boolean mayHoldSpaces() {
        return holdsSpaces;
    }

    @Override
    public Optional<T> read(Place place) {
        return TextForm.characters(place).flatMap(characters -> {
            Optional<T> id = parse(characters);
            if (id.isEmpty()) {
                place.noteProperty(DocumentRule.NOT_AN_ID);
            }
            return id;
        });
    }

    /** The id of this text, if it is one. */
    Optional<T> parse(String characters) {
        try {
            return Optional.of(type.apply(characters));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text(T id) {
        return text.apply(id);
    }

    @Override
    public void write(T value, JsonOut json) throws IOException {
        json.text(text.apply(value));
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.id(this);
    }
}
