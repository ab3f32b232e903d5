package org.kompetens.spreadsheet;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** What the properties of results are called above the columns of a table. */
final class TableWords {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("TableWords", name -> TableWords.class.getResourceAsStream(name));

    private static final Pattern POINT = Pattern.compile("\\.");

    /** Languages of two or three letters; other properties can look like those of more. */
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private TableWords() {}

    /** The words for a path of properties; what is no property but an id of the organisation's own stays as it is. */
    static String head(String path, Language language) {
        return POINT.splitAsStream(path)
                .map(name -> TEMPLATES.keys().contains(name) ? TEMPLATES.fill(name, language, Map.of()) : name)
                .collect(Collectors.joining(": "));
    }

    static @Nullable LanguageTag language(String name) {
        boolean isTag = TAG.matcher(name).matches() && !TEMPLATES.keys().contains(name);
        return isTag ? LanguageTag.of(name) : null;
    }
}
