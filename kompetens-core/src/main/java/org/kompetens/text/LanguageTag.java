package org.kompetens.text;

import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language in which organisations can name and describe what is theirs, as BCP 47 writes it: {@code sv}, {@code fi},
 * {@code smj}, {@code nb-NO}. There are many more of them than the five {@linkplain Language languages} in which the
 * library itself speaks.
 *
 * <p>Ordered with the languages of the library first, in their order, then by the tag's letters.
 *
 * @param value the tag in its canonical form: the language in lower case, the country in upper case
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    /**
     * What every tag looks like, as a regular expression for the whole of it. It begins with a language of two or three
     * letters, or with {@code x} for what some have agreed upon among themselves: BCP 47 leaves room for longer
     * languages, and none has ever been registered. What follows has rules of its own besides.
     */
    public static final String PATTERN = "^([A-Za-z]{2,3}|[xX]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private static final Comparator<LanguageTag> ORDER =
            Comparator.comparing(LanguageTag::place).thenComparing(LanguageTag::value);

    /**
     * Checks, and brings the tag into its canonical form.
     *
     * @throws IllegalArgumentException if it is no well-formed language tag
     */
    public LanguageTag {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("LanguageTag must be a language tag of BCP 47, such as sv or nb-NO");
        }
        try {
            value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("LanguageTag must be a language tag of BCP 47, such as sv or nb-NO", e);
        }
    }

    /**
     * The tag that a text is.
     *
     * @param value a language tag, in any case
     * @return the tag
     * @throws IllegalArgumentException if it is no well-formed language tag
     */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /**
     * The language of the library that this one is, countries ignored.
     *
     * @return the language, or empty where the library does not speak it
     */
    public Optional<Language> language() {
        return Language.ofTag(value);
    }

    @SuppressWarnings("EnumOrdinal") // Languages are declared in the order in which texts are shown.
    private int place() {
        for (Language language : Language.values()) {
            if (language.tag().equals(value)) {
                return language.ordinal();
            }
        }
        return Language.values().length;
    }

    @Override
    public int compareTo(LanguageTag other) {
        return ORDER.compare(this, other);
    }

    /** The tag itself. */
    @Override
    public String toString() {
        return value;
    }
}
