package org.kompetens.json.form;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;

/**
 * One of some values, each by its word.
 *
 * @param <T> the values
 */
public final class WordForm<T> extends Form<T> {

    private final Map<String, T> values = new LinkedHashMap<>();
    private final Function<T, String> word;

    private WordForm(List<T> values, Function<T, String> word) {
        this.word = word;
        values.forEach(value -> this.values.put(word.apply(value), value));
    }

    static <T> WordForm<T> oneOf(List<T> values, Function<T, String> word) {
        return new WordForm<>(values, word);
    }

    /** Constants of an enumeration, in lower case. */
    static <E extends Enum<E>> WordForm<E> oneOf(E[] constants) {
        return new WordForm<>(List.of(constants), WordForm::word);
    }

    /**
     * The word for a constant.
     *
     * @param constant the constant
     * @return its name in lower case
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The words.
     *
     * @return in the order in which they are declared
     */
    public List<String> words() {
        return List.copyOf(values.keySet());
    }

    /** The value with this word, if there is one. */
    Optional<T> parse(String text) {
        return Optional.ofNullable(values.get(text));
    }

    String text(T value) {
        return word.apply(value);
    }

    @Override
    public Optional<T> read(Place place) {
        return TextForm.TEXT.read(place).flatMap(text -> {
            Optional<T> found = parse(text);
            if (found.isEmpty()) {
                place.note(Finding.of(DocumentRule.NOT_ONE_OF, place.path())
                        .withValue("property", place.property())
                        .withValue("allowed", String.join(", ", values.keySet())));
            }
            return found;
        });
    }

    @Override
    public void write(T value, JsonOut json) throws IOException {
        json.text(text(value));
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.word(this);
    }
}
