package org.kompetens.spreadsheet;

import java.util.regex.Pattern;

/**
 * Texts in .csv files that a spreadsheet program would take for formulas: they are written with an apostrophe before
 * them, which the program takes as "this is text", and read without it.
 */
final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvText() {}

    static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
