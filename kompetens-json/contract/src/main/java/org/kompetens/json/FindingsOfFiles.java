package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.FindingsForm;
import org.kompetens.json.form.FindingsForm.Found;
import org.kompetens.json.form.FindingsForm.Listing;
import org.kompetens.text.Language;

/**
 * Findings in several files, gathered while these are read and written as one {@linkplain FindingsDocument document}. Of
 * very many, the first {@value #MOST_LISTED} errors and as many warnings are listed; all are counted. For one thread.
 */
public final class FindingsOfFiles {

    /** How many errors are listed at the most, and how many warnings. */
    public static final int MOST_LISTED = 10_000;

    private final List<Found> errors = new ArrayList<>();
    private final List<Found> warnings = new ArrayList<>();
    private final SortedMap<String, Long> errorCounts = new TreeMap<>();
    private final SortedMap<String, Long> warningCounts = new TreeMap<>();

    /** No findings yet. */
    public FindingsOfFiles() {}

    /**
     * Adds findings.
     *
     * @param file the file that they are in
     * @param findings the findings
     */
    public void add(String file, List<LocatedFinding> findings) {
        findings.forEach(located -> add(file, Optional.of(located.location()), located.finding()));
    }

    /**
     * Adds a finding.
     *
     * @param file the file that it is in
     * @param location where in the file; empty if it is of the file as a whole
     * @param finding the finding
     */
    public void add(String file, Optional<Location> location, Finding finding) {
        List<Found> listed = finding.isError() ? errors : warnings;
        if (listed.size() < MOST_LISTED) {
            listed.add(new Found(finding, location, Optional.of(file)));
        }
        SortedMap<String, Long> counts = finding.isError() ? errorCounts : warningCounts;
        new Findings(List.of(finding)).counts().forEach((code, count) -> counts.merge(code, count, Math::addExact));
    }

    /**
     * Writes the findings: the errors, and then the warnings, each in the order in which they were added.
     *
     * @param language the language of the messages
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(Language language, OutputStream out) throws IOException {
        List<Found> all = new ArrayList<>(errors);
        all.addAll(warnings);
        ResultText.write(FindingsForm.FINDINGS, new Listing(all, errorCounts, warningCounts, language), out);
    }
}
