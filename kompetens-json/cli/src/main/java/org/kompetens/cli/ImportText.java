package org.kompetens.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Language;

/** What is said while spreadsheets are read. */
final class ImportText {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("ImportText", name -> ImportText.class.getResourceAsStream(name));

    private ImportText() {}

    /** A text without gaps, where there is one by this name. */
    static Optional<String> find(String key, Language language) {
        return TEMPLATES.keys().contains(key) ? Optional.of(of(key, language)) : Optional.empty();
    }

    /** A text with its gaps filled: name, value, name, value. */
    static String of(String key, Language language, Object... values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(values[i].toString(), ReportText.number(values[i + 1], language));
        }
        return TEMPLATES.fill(key, language, filled);
    }
}
