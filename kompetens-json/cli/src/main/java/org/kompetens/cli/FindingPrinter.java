package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.json.LocatedFinding;
import org.kompetens.text.Language;

/**
 * Gathers findings while files are read, and prints them afterwards, so that they do not run into the progress bar: one
 * a line, {@code file:line:column: severity code path: message}, and no more than can be read.
 */
final class FindingPrinter {

    private static final int MOST_PRINTED = 100;

    private final PrintWriter writer;
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private long errors;
    private long warnings;

    FindingPrinter(PrintWriter writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    void add(String file, List<LocatedFinding> findings) {
        for (LocatedFinding located : findings) {
            if (lines.size() < MOST_PRINTED) {
                lines.add(line(file, located));
            }
            if (located.finding().isError()) {
                errors++;
            } else {
                warnings++;
            }
        }
    }

    private String line(String file, LocatedFinding located) {
        String path = located.finding().path().toString();
        return file + ":" + located.location() + ": "
                + ReportText.of(located.finding().severity(), language) + " "
                + located.finding().code() + (path.isEmpty() ? "" : " " + path) + ": "
                + located.finding().message(language);
    }

    /** One that counts for nothing and prints nothing, for what has been told before. */
    FindingPrinter silent() {
        return new FindingPrinter(writer, language);
    }

    long errors() {
        return errors;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Prints the findings, and how many there were and were not printed. */
    void print() {
        lines.forEach(writer::println);
        long unprinted = errors + warnings - lines.size();
        if (unprinted > 0) {
            writer.println(ReportText.of("findings.unprinted", language, "count", unprinted));
        }
        writer.println(ReportText.of("findings.sum", language, "errors", errors, "warnings", warnings));
    }
}
