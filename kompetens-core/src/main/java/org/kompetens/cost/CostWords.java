package org.kompetens.cost;

import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What kinds and statuses are called. */
final class CostWords {

    private static final MessageTemplates WORDS =
            MessageTemplates.load("CostWords", name -> CostWords.class.getResourceAsStream(name));

    private CostWords() {}

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
}
