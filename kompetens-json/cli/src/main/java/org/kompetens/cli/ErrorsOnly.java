package org.kompetens.cli;

import java.util.List;
import org.kompetens.json.LocatedFinding;
import org.kompetens.spreadsheet.SpreadsheetFinding;

/**
 * Passes on what is an error, where what only deserves a look is for other commands to report.
 *
 * @param to hears the errors, and all notes
 */
record ErrorsOnly(FindingListener to) implements FindingListener {

    @Override
    public void add(String file, List<LocatedFinding> findings) {
        to.add(file, findings.stream().filter(one -> one.finding().isError()).toList());
    }

    @Override
    public void add(List<SpreadsheetFinding> findings) {
        to.add(findings.stream().filter(SpreadsheetFinding::isError).toList());
    }

    @Override
    public void note(String line) {
        to.note(line);
    }
}
