package org.kompetens.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One text, a name or a description, in one or more languages: any languages, not only those in which the library
 * speaks.
 *
 * @param texts language to text: at least one, none blank; iterated with the languages of the library first, in the
 *     order of {@link Language}, then the others by their tags
 */
public record Labels(Map<LanguageTag, String> texts) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no text, or one is blank
     */
    public Labels {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("texts must hold at least one language");
        }
        SortedMap<LanguageTag, String> copy = new TreeMap<>(texts);
        copy.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("text in " + language + " must not be blank");
            }
        });
        texts = Collections.unmodifiableMap(copy);
    }

    /**
     * A text in one language; more are added with {@link #with}.
     *
     * @param language the language
     * @param text the text, not blank
     * @return the text
     */
    public static Labels of(Language language, String text) {
        return of(language.asTag(), text);
    }

    /**
     * A text in one language, be it one that the library speaks or not.
     *
     * @param language the language
     * @param text the text, not blank
     * @return the text
     */
    public static Labels of(LanguageTag language, String text) {
        return new Labels(Map.of(language, text));
    }

    /**
     * This text with one more language, or with another text for a language it has.
     *
     * @param language the language
     * @param text the text, not blank
     * @return a new text
     */
    public Labels with(Language language, String text) {
        return with(language.asTag(), text);
    }

    /**
     * This text with one more language, be it one that the library speaks or not.
     *
     * @param language the language
     * @param text the text, not blank
     * @return a new text
     */
    public Labels with(LanguageTag language, String text) {
        Map<LanguageTag, String> more = new TreeMap<>(texts);
        more.put(language, text);
        return new Labels(more);
    }

    /**
     * The text in a language, or in the {@linkplain #nearest nearest} one that there is.
     *
     * @param language the language wanted
     * @return a text, never blank
     */
    public String in(Language language) {
        String text = texts.get(language.asTag());
        return text != null ? text : texts.getOrDefault(nearest(language), "");
    }

    /**
     * The language that a text is given in to whoever asks for one: that language itself, the same with a country, or
     * the {@linkplain Language#nearest() nearest} of the library's languages; where there is none of these, the first
     * language that there is.
     *
     * @param language the language wanted
     * @return one of the languages of {@link #texts()}
     */
    public LanguageTag nearest(Language language) {
        Stream<LanguageTag> known = language.nearest().stream().flatMap(this::inAnyCountry);
        return known.findFirst().orElseGet(() -> texts.keySet().iterator().next());
    }

    private Stream<LanguageTag> inAnyCountry(Language language) {
        return texts.keySet().stream().filter(tag -> tag.language().equals(Optional.of(language)));
    }
}
