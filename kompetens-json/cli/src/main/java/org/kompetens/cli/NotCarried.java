package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.SortedMap;
import org.kompetens.text.Language;

/** Lists what has no place in another form: by what it is, how often. */
final class NotCarried {

    private NotCarried() {}

    static void print(SortedMap<String, Long> notCarried, Language language, PrintWriter writer) {
        notCarried.forEach((what, count) ->
                writer.println(ImportText.of("import.not-carried", language, "what", what, "count", count)));
    }
}
