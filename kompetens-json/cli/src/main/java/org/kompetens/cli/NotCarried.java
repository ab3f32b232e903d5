package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.kompetens.text.Language;

/** Lists what has no place in another form: by what it is, how often. Properties of CASE are called as it calls them. */
final class NotCarried {

    private static final Pattern NO_LETTER = Pattern.compile("[ _]");

    private NotCarried() {}

    private static String key(String what) {
        return "not-carried." + NO_LETTER.matcher(what).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    static void print(SortedMap<String, Long> notCarried, Language language, PrintWriter writer) {
        notCarried.forEach((what, count) -> writer.println(ImportText.of(
                "import.not-carried",
                language,
                "what",
                ImportText.find(key(what), language).orElse(what),
                "count",
                count)));
    }
}
