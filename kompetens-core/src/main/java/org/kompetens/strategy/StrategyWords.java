package org.kompetens.strategy;

import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What strategies, places, activities and arenas are called. */
final class StrategyWords {

    private static final MessageTemplates WORDS =
            MessageTemplates.load("StrategyWords", name -> StrategyWords.class.getResourceAsStream(name));

    private StrategyWords() {}

    static boolean has(String key) {
        return WORDS.keys().contains(key);
    }

    static Labels labels(String key) {
        Labels labels = Labels.of(Language.EN, WORDS.fill(key, Language.EN, Map.of()));
        for (Language language : Language.values()) {
            labels = labels.with(language, WORDS.fill(key, language, Map.of()));
        }
        return labels;
    }

    static String noPlace(StrategyVocabulary vocabulary, Language language) {
        return WORDS.fill(
                "no-place", language, Map.of("vocabulary", vocabulary.labels().in(language)));
    }
}
