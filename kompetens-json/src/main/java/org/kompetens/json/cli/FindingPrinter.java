package org.kompetens.json.cli;

import java.io.PrintWriter;
import java.util.List;
import org.kompetens.json.LocatedFinding;
import org.kompetens.text.Language;

/** Prints findings one a line, {@code file:line:column: severity code path: message}, and no more than can be read. */
final class FindingPrinter {

    private static final int MOST_PRINTED = 100;

    private final PrintWriter writer;
    private final Language language;
    private long errors;
    private long warnings;

    FindingPrinter(PrintWriter writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    void print(String file, List<LocatedFinding> findings) {
        for (LocatedFinding located : findings) {
            if (errors + warnings < MOST_PRINTED) {
                String path = located.finding().path().toString();
                writer.println(file + ":" + located.location() + ": "
                        + ReportText.of(located.finding().severity(), language) + " "
                        + located.finding().code() + (path.isEmpty() ? "" : " " + path) + ": "
                        + located.finding().message(language));
            }
            if (located.finding().isError()) {
                errors++;
            } else {
                warnings++;
            }
        }
    }

    long errors() {
        return errors;
    }

    /** The closing line: how many there were, and how many of them were not printed. */
    void printSum() {
        long unprinted = Math.max(0, errors + warnings - MOST_PRINTED);
        if (unprinted > 0) {
            writer.println(ReportText.of("findings.unprinted", language, "count", unprinted));
        }
        writer.println(ReportText.of("findings.sum", language, "errors", errors, "warnings", warnings));
    }
}
