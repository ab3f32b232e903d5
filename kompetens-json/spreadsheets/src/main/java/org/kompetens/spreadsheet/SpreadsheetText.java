package org.kompetens.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Language;

/** The words of places and of what columns were taken for, in each language. */
final class SpreadsheetText {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("SpreadsheetText", name -> SpreadsheetText.class.getResourceAsStream(name));

    private SpreadsheetText() {}

    /** A text with its gaps filled: name, value, name, value. */
    static String of(String key, Language language, Object... values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(values[i].toString(), values[i + 1].toString());
        }
        return TEMPLATES.fill(key, language, filled);
    }
}
