package org.kompetens.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.kompetens.json.FindingsOfFiles;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;
import org.kompetens.spreadsheet.CellPlace;
import org.kompetens.spreadsheet.SpreadsheetFinding;

/** Gathers findings for a document of them. A sheet of a workbook stands after its file's name: {@code staff.xlsx#Staff}. */
final class GatheredFindings implements FindingListener {

    private final FindingsOfFiles gathered;
    private final PrintWriter notes;

    /** What is no finding goes to the writer. */
    GatheredFindings(FindingsOfFiles gathered, PrintWriter notes) {
        this.gathered = gathered;
        this.notes = notes;
    }

    @Override
    public void add(String file, List<LocatedFinding> findings) {
        gathered.add(file, findings);
    }

    /** The row is the line; of a row as a whole, the first column is told. */
    @Override
    public void add(List<SpreadsheetFinding> findings) {
        for (SpreadsheetFinding one : findings) {
            CellPlace place = one.place();
            String file = place.sheet().map(sheet -> place.file() + "#" + sheet).orElse(place.file());
            Optional<Location> at = place.row() == 0
                    ? Optional.empty()
                    : Optional.of(new Location(place.row(), Math.max(1, place.column())));
            gathered.add(file, at, one.finding());
        }
    }

    @Override
    public void note(String line) {
        notes.println(TerminalText.line(line));
    }
}
