package org.kompetens.calendar.template;

import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * What the parts of a template are called in every language: in property files beside the templates, one a language, so
 * that a translator needs no Java.
 */
enum Words {
    S1,
    S2,
    S3,
    S4,
    S5;

    private final MessageTemplates texts = MessageTemplates.load(name(), Words.class::getResourceAsStream);

    Labels of(String part) {
        Labels labels = Labels.of(Language.SV, texts.fill(part, Language.SV, Map.of()));
        for (Language language : Language.values()) {
            labels = labels.with(language, texts.fill(part, language, Map.of()));
        }
        return labels;
    }
}
