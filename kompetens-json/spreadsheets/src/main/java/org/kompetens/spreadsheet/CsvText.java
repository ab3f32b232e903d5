package org.kompetens.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in .csv files that a spreadsheet program would take for formulas: they are written with an apostrophe before
 * them, which the program takes as "this is text", and read without it.
 */
final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** What exports write so that a spreadsheet program leaves a text as it is, as in {@code ="0117"}. */
    private static final Pattern AS_TEXT = Pattern.compile("=\"((?:[^\"]|\"\")*+)\"");

    private CsvText() {}

    static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String text) {
        if (GUARDED.matcher(text).matches()) {
            return text.substring(1);
        }
        if (!text.startsWith("=")) {
            return text;
        }
        Matcher asText = AS_TEXT.matcher(text);
        return asText.matches() ? asText.group(1).replace("\"\"", "\"") : text;
    }
}
