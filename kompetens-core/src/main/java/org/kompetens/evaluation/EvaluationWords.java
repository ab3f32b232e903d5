package org.kompetens.evaluation;

import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Language;

/** The words of the report of an evaluation. */
final class EvaluationWords {

    private static final MessageTemplates WORDS =
            MessageTemplates.load("EvaluationWords", name -> EvaluationWords.class.getResourceAsStream(name));

    private EvaluationWords() {}

    static String text(String key, Language language, Map<String, String> values) {
        return WORDS.fill(key, language, values);
    }
}
