package org.kompetens.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** Labels for what is generated, and descriptions of some of it. */
final class Names {

    private Names() {}

    /** In languages of the library and in others, as organisations of Finnish and Sami administrations have them. */
    private static final List<LanguageTag> LANGUAGES = Stream.of("en", "fi", "nn", "smj", "sv-FI", "x-own")
            .map(LanguageTag::of)
            .toList();

    static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }

    /** Some are described, in one language or two; most are not. */
    static Optional<Labels> description(int index, String text) {
        Labels one = Labels.of(LANGUAGES.get(index % LANGUAGES.size()), "What " + text + " is");
        return switch (index % 4) {
            case 0 -> Optional.of(one);
            case 1 -> Optional.of(one.with(Language.DA, text));
            default -> Optional.empty();
        };
    }
}
