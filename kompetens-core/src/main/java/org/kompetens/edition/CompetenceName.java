package org.kompetens.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kompetens.competence.Competence;
import org.kompetens.text.LanguageTag;

/**
 * What a competence is called in one language, by its words in small letters: signs between words, and words that only
 * join others, make no difference.
 */
record CompetenceName(LanguageTag language, List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In the five languages of the library; in others every word counts. */
    private static final Set<String> JOINING = Set.of(
            "and", "or", "of", "in", "the", "for", "with", "to", "och", "eller", "av", "i", "för", "med", "till", "på",
            "og", "til", "af");

    /** Shorter words are codes and abbreviations, in which each letter counts. */
    private static final int LONG_WORD = 6;

    static List<CompetenceName> of(Competence competence) {
        List<CompetenceName> names = new ArrayList<>();
        competence.labels().texts().forEach((language, text) -> {
            List<String> words = Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1))
                    .filter(word -> !word.isEmpty() && !JOINING.contains(word))
                    .toList();
            if (!words.isEmpty()) {
                names.add(new CompetenceName(language, words));
            }
        });
        return names;
    }

    /** The places of the words that are long enough to be recognised when they are misspelt. */
    IntStream longWords() {
        return IntStream.range(0, words.size()).filter(i -> isLong(words.get(i)));
    }

    /** This name without one of its words: what a misspelt name has in common with the right one. */
    CompetenceName without(int place) {
        List<String> rest = new ArrayList<>(words);
        rest.set(place, "");
        return new CompetenceName(language, rest);
    }

    private static boolean isLong(String word) {
        return word.length() >= LONG_WORD && word.chars().noneMatch(Character::isDigit);
    }
}
