package org.kompetens.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One name, in one or more languages.
 *
 * @param texts language to text: at least one, none blank; iterated in the order of {@link Language}
 */
public record Labels(Map<Language, String> texts) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no text, or one is blank
     */
    public Labels {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("texts must hold at least one language");
        }
        Map<Language, String> copy = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            Objects.requireNonNull(language, "language");
            if (text.isBlank()) {
                throw new IllegalArgumentException("text in " + language.tag() + " must not be blank");
            }
            copy.put(language, text);
        });
        texts = Collections.unmodifiableMap(copy);
    }

    /**
     * A label in one language; more are added with {@link #with}.
     *
     * @param language the language
     * @param text the text, not blank
     * @return the label
     */
    public static Labels of(Language language, String text) {
        return new Labels(Map.of(language, text));
    }

    /**
     * This label with one more language, or with another text for a language it has.
     *
     * @param language the language
     * @param text the text, not blank
     * @return a new label
     */
    public Labels with(Language language, String text) {
        Map<Language, String> more = new EnumMap<>(texts);
        more.put(language, text);
        return new Labels(more);
    }

    /**
     * The text in a language, or in the {@linkplain Language#nearest() nearest} one that there is.
     *
     * @param language the language wanted
     * @return a text, never blank
     */
    public String in(Language language) {
        return language.nearest().stream()
                .map(texts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
