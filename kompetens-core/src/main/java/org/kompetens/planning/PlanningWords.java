package org.kompetens.planning;

import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What statuses, columns and chapters are called. */
final class PlanningWords {

    private static final MessageTemplates WORDS =
            MessageTemplates.load("PlanningWords", name -> PlanningWords.class.getResourceAsStream(name));

    private PlanningWords() {}

    static String text(String key, Language language, Map<String, String> values) {
        return WORDS.fill(key, language, values);
    }

    static String text(String key, Language language) {
        return text(key, language, Map.of());
    }

    static Labels labels(String key) {
        Labels labels = Labels.of(Language.EN, text(key, Language.EN));
        for (Language language : Language.values()) {
            labels = labels.with(language, text(key, language));
        }
        return labels;
    }
}
