package org.kompetens.choice;

import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a proposal says to its readers. */
final class ChoiceWords {

    private static final MessageTemplates WORDS =
            MessageTemplates.load("ChoiceWords", name -> ChoiceWords.class.getResourceAsStream(name));

    private ChoiceWords() {}

    static String text(String key, Language language, Map<String, String> values) {
        return WORDS.fill(key, language, values);
    }

    static Labels labels(String key, Map<String, String> values) {
        Labels labels = Labels.of(Language.EN, text(key, Language.EN, values));
        for (Language language : Language.values()) {
            labels = labels.with(language, text(key, language, values));
        }
        return labels;
    }
}
