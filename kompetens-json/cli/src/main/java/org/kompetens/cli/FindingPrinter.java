package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingRule;
import org.kompetens.finding.Findings;
import org.kompetens.json.LocatedFinding;
import org.kompetens.spreadsheet.SpreadsheetFinding;
import org.kompetens.staffing.StaffingRule;
import org.kompetens.text.Language;

/**
 * Gathers findings while files are read, and prints them afterwards, so that they do not run into the progress bar: one
 * a line, {@code file:line:column: severity code path: message}, errors first. Of each severity no more are printed than
 * can be read; of the others how often each code was found.
 */
final class FindingPrinter implements FindingListener {

    /** How many of each severity. */
    private static final int MOST_PRINTED = 100;

    private final PrintWriter writer;
    private final Language language;
    private final Gathered errors = new Gathered();
    private final Gathered warnings = new Gathered();
    private final List<String> notes = new ArrayList<>();

    /** What was found of one severity. */
    private static final class Gathered {

        private final List<String> lines = new ArrayList<>();
        private final SortedMap<String, Long> unprinted = new TreeMap<>();
        private long count;

        void addUnprinted(String code, long more) {
            unprinted.merge(code, more, Math::addExact);
            count += more;
        }
    }

    FindingPrinter(PrintWriter writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    @Override
    public void add(String file, List<LocatedFinding> findings) {
        findings.forEach(located -> add(file + ":" + located.location(), located.finding()));
    }

    /** Where something is in a spreadsheet is said in words. */
    @Override
    public void add(List<SpreadsheetFinding> findings) {
        findings.forEach(located -> add(located.place().in(language), located.finding()));
    }

    private void add(String where, Finding finding) {
        Gathered gathered = finding.isError() ? errors : warnings;
        if (finding.rule() instanceof FindingRule) {
            new Findings(List.of(finding)).counts().forEach(gathered::addUnprinted);
        } else if (gathered.lines.size() < MOST_PRINTED) {
            gathered.lines.add(line(where, finding));
            gathered.count++;
        } else {
            gathered.addUnprinted(finding.code(), 1);
        }
    }

    @Override
    public void note(String line) {
        notes.add(line);
    }

    /** Adds what was found in records that are no longer at hand: each kind once, with how often it was found. */
    void addCounts(String file, List<EmployeeFindings> examples, Map<String, Long> counts) {
        Map<String, Finding> byCode = new TreeMap<>();
        examples.forEach(of -> of.findings().forEach(finding -> byCode.putIfAbsent(finding.code(), finding)));
        byCode.forEach((code, finding) -> {
            if (finding.rule() instanceof StaffingRule) {
                addCount(file, finding, counts.getOrDefault(code, 1L));
            }
        });
    }

    /** Adds a warning once, with how often it was found. */
    void addCount(String file, Finding finding, long count) {
        warnings.lines.add(line(file, finding) + " " + ReportText.of("findings.count", language, "count", count));
        warnings.count += count;
    }

    /** Adds what is wrong, or worth a look, in a file as a whole: where in it is not known. */
    void addUnlocated(String file, Findings found) {
        found.list().forEach(finding -> add(file, finding));
    }

    private String line(String where, Finding finding) {
        String path = finding.path().toString();
        return TerminalText.line(where + ": " + ReportText.of(finding.severity(), language) + " " + finding.code()
                + (path.isEmpty() ? "" : " " + path) + ": " + finding.message(language));
    }

    /** One that counts for nothing and prints nothing, for what has been told before. */
    FindingPrinter silent() {
        return new FindingPrinter(writer, language);
    }

    long errors() {
        return errors.count;
    }

    boolean isEmpty() {
        return errors.count + warnings.count + notes.size() == 0;
    }

    /** Prints the findings, how many were not printed, the notes, and how many findings there were. */
    void print() {
        printLines();
        writer.println(ReportText.of("findings.sum", language, "errors", errors.count, "warnings", warnings.count));
    }

    /** Prints the same but for how many there were. */
    void printLines() {
        for (Gathered gathered : List.of(errors, warnings)) {
            gathered.lines.forEach(writer::println);
            gathered.unprinted.forEach((code, count) ->
                    writer.println(ReportText.of("findings.unprinted", language, "count", count, "code", code)));
        }
        notes.forEach(writer::println);
    }
}
