package org.kompetens.cli;

import java.util.List;
import org.kompetens.json.LocatedFinding;
import org.kompetens.spreadsheet.SpreadsheetFinding;

/** Hears what is found while files are read. */
interface FindingListener {

    /** Takes what is wrong with a text, or worth a look. */
    void add(String file, List<LocatedFinding> findings);

    /** Takes the same of spreadsheets. */
    void add(List<SpreadsheetFinding> findings);

    /** Takes a line that is to be said after the findings. */
    void note(String line);
}
