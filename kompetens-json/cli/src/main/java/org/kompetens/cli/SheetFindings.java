package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.spreadsheet.SpreadsheetFinding;
import org.kompetens.text.Language;

/** Prints what is wrong with spreadsheets, errors first: of each severity no more than can be read, and how often the others. */
final class SheetFindings {

    private static final int MOST_PRINTED = 100;

    private SheetFindings() {}

    static void print(List<SpreadsheetFinding> findings, Language language, PrintWriter writer) {
        printSome(findings.stream().filter(SpreadsheetFinding::isError).toList(), language, writer);
        printSome(findings.stream().filter(one -> !one.isError()).toList(), language, writer);
    }

    private static void printSome(List<SpreadsheetFinding> findings, Language language, PrintWriter writer) {
        Map<String, Long> unprinted = new TreeMap<>();
        int printed = 0;
        for (SpreadsheetFinding one : findings) {
            if (printed < MOST_PRINTED) {
                String severity = ReportText.of(one.finding().severity(), language);
                writer.println(TerminalText.line(one.place().in(language) + ": " + severity + " "
                        + one.finding().code() + ": " + one.finding().message(language)));
                printed++;
            } else {
                unprinted.merge(one.finding().code(), 1L, Long::sum);
            }
        }
        unprinted.forEach((code, count) ->
                writer.println(ReportText.of("findings.unprinted", language, "count", count, "code", code)));
    }
}
