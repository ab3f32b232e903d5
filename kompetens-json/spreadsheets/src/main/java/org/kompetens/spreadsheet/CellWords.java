package org.kompetens.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Language;

/**
 * Words that cells hold, in the five languages, in capitals or not.
 *
 * @param <E> what they stand for
 */
final class CellWords<E> {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("CellWords", name -> CellWords.class.getResourceAsStream(name));

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, E> byWord = new HashMap<>();
    private final String allowed;

    private CellWords(Map<String, E> byKey, List<String> allowed) {
        byKey.forEach((key, value) -> {
            for (Language language : Language.values()) {
                BAR.splitAsStream(TEMPLATES.fill(key, language, Map.of()))
                        .forEach(word -> byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), value));
            }
        });
        this.allowed = String.join(", ", allowed);
    }

    /** The constants of an enumeration, each by its own name too. */
    static <E extends Enum<E>> CellWords<E> of(String key, E[] constants) {
        return of(key, List.of(constants), WordKey::of);
    }

    /** Some values, each by its own word too. */
    static <E> CellWords<E> of(String key, List<E> values, Function<E, String> word) {
        Map<String, E> byKey =
                values.stream().collect(Collectors.toMap(one -> key + "." + word.apply(one), one -> one));
        CellWords<E> words = new CellWords<>(byKey, values.stream().map(word).toList());
        values.forEach(one -> words.byWord.put(word.apply(one), one));
        return words;
    }

    /** Words that all stand for one thing. */
    static CellWords<Boolean> ofOne(String key) {
        return new CellWords<>(Map.of(key, true), List.of());
    }

    /** What a constant of an enumeration is called in a language: the first word that is read as it. */
    static String of(Enum<?> constant, String key, Language language) {
        return BAR.split(TEMPLATES.fill(key + "." + WordKey.of(constant), language, Map.of()), 2)[0];
    }

    Optional<E> find(String text) {
        return Optional.ofNullable(byWord.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The words of the JSON form, for a message. */
    String allowed() {
        return allowed;
    }
}
