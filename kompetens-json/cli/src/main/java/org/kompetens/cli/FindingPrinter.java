package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.finding.Finding;
import org.kompetens.json.LocatedFinding;
import org.kompetens.staffing.StaffingRule;
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
    private long printedTogether;

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

    /** Adds what was found in records that are no longer at hand: each kind once, with how often it was found. */
    void addCounts(String file, List<EmployeeFindings> examples, Map<String, Long> counts) {
        Map<String, Finding> byCode = new TreeMap<>();
        examples.forEach(of -> of.findings().forEach(finding -> byCode.putIfAbsent(finding.code(), finding)));
        byCode.forEach((code, finding) -> {
            if (finding.rule() instanceof StaffingRule) {
                long count = counts.getOrDefault(code, 1L);
                lines.add(file + ": " + ReportText.of(finding.severity(), language) + " " + code + ": "
                        + finding.message(language) + " " + ReportText.of("findings.count", language, "count", count));
                warnings += count;
                printedTogether += count - 1;
            }
        });
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
        long unprinted = errors + warnings - lines.size() - printedTogether;
        if (unprinted > 0) {
            writer.println(ReportText.of("findings.unprinted", language, "count", unprinted));
        }
        writer.println(ReportText.of("findings.sum", language, "errors", errors, "warnings", warnings));
    }
}
