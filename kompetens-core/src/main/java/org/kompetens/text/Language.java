package org.kompetens.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which the library speaks. Organisations can name and describe what is theirs in any language, by its
 * {@link LanguageTag}.
 */
public enum Language {
    /** Swedish. */
    SV,
    /** Norwegian, bokmål. */
    NB,
    /** Norwegian, nynorsk. */
    NN,
    /** Danish. */
    DA,
    /** English. */
    EN;

    private final LanguageTag asTag = LanguageTag.of(name().toLowerCase(Locale.ROOT));

    /**
     * The BCP 47 tag: {@code sv}, {@code nb}, {@code nn}, {@code da} or {@code en}.
     *
     * @return the tag, in lower case
     */
    public String tag() {
        return asTag.value();
    }

    /**
     * The same language among all that organisations can use.
     *
     * @return the language without a country
     */
    public LanguageTag asTag() {
        return asTag;
    }

    /**
     * The locale of this language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /**
     * The language for a BCP 47 tag, countries ignored: {@code sv-FI} is Swedish. The tag {@code no} means bokmål, as
     * it does in most Norwegian systems.
     *
     * @param tag a language tag, in any case, with {@code -} or {@code _}
     * @return the language, or empty where the library does not speak it
     */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        String known = primary.equals("no") ? "nb" : primary;
        return Stream.of(values())
                .filter(language -> language.tag().equals(known))
                .findFirst();
    }

    /**
     * The languages to look in, best first, for a text that this one may lack: the other Norwegian, then the
     * neighbours, then English.
     *
     * @return all five languages, this one first
     */
    public List<Language> nearest() {
        return switch (this) {
            case SV -> List.of(SV, NB, DA, NN, EN);
            case NB -> List.of(NB, NN, DA, SV, EN);
            case NN -> List.of(NN, NB, DA, SV, EN);
            case DA -> List.of(DA, NB, NN, SV, EN);
            case EN -> List.of(EN, SV, NB, DA, NN);
        };
    }
}
