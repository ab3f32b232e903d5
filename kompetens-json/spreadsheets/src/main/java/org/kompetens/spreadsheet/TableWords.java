package org.kompetens.spreadsheet;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** What the properties of results are called above the columns of a table. */
final class TableWords {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("TableWords", name -> TableWords.class.getResourceAsStream(name));

    /** Languages of two or three letters; other properties can look like those of more. */
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private TableWords() {}

    /** The words for a property; one that has none keeps its name. */
    static String of(String property, Language language) {
        return has(property) ? TEMPLATES.fill(property, language, Map.of()) : property;
    }

    static boolean has(String property) {
        return TEMPLATES.keys().contains(property);
    }

    static @Nullable LanguageTag language(String name) {
        boolean isTag = TAG.matcher(name).matches() && !TEMPLATES.keys().contains(name);
        return isTag ? LanguageTag.of(name) : null;
    }
}
