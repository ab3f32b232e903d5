package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/**
 * How a kind of value stands in JSON. Nothing is converted and nothing passed over in reading.
 *
 * @param <T> the values
 */
public abstract class Form<T> {

    Form() {}

    /**
     * Reads a value.
     *
     * @param place where it stands; not null there
     * @return the value; empty where something is wrong, which is then noted
     */
    public abstract Optional<T> read(Place place);

    /** The value that stands for none at all; empty where every value says something. */
    Optional<T> none() {
        return Optional.empty();
    }

    /**
     * Writes a value, which {@link #read} reads back as the same.
     *
     * @param value the value
     * @param json where to
     * @throws IOException if it cannot be written
     */
    public abstract void write(T value, JsonOut json) throws IOException;

    /**
     * Describes the form.
     *
     * @param visitor who asks
     * @param <R> what the visitor makes of it
     * @return what the visitor makes of it
     */
    public abstract <R> R accept(FormVisitor<R> visitor);

    /** The same in JSON, of another type. */
    final <S> Form<S> as(Function<T, S> reader, Function<S, T> writer) {
        return new ConvertedForm<>(this, reader, writer);
    }

    /** The same, with a value that stands for one that cannot be read, where a document is read in part. */
    final Form<T> orInPart(T standIn) {
        return new StandInForm<>(this, standIn);
    }

    /** Whether the value is of the kind that is expected; if not, that is noted. */
    static boolean isOf(JsonValue.Kind kind, String expected, Place place) {
        boolean is = place.value().is(kind);
        if (!is) {
            wrongKind(expected, place);
        }
        return is;
    }

    static void wrongKind(String expected, Place place) {
        place.note(place.finding(DocumentRule.WRONG_KIND).withValue("expected", expected));
    }
}
