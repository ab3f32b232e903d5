package org.kompetens.cli;

import org.kompetens.finding.Findings;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.LocatedFinding;
import org.kompetens.organisation.Organisation;

/**
 * An organisation that has been read, and its employees: those of its document, and those of the lines, who are read as
 * they are handed over.
 *
 * @param organisation the organisation
 * @param document its document
 * @param files where the lines are
 * @param printer takes what is wrong with the lines
 */
record Inventory(Organisation organisation, InventoryDocument document, InventoryFiles files, FindingPrinter printer) {

    /** Hands over the employees of the document and of the lines. */
    void forEachEmployee(Intake intake) {
        document.employees().forEach(intake::add);
        document.unreadableEmployees().forEach(intake::refuse);
        files.forEachLine(line -> {
            if (line.employee().isPresent()) {
                printer.add(
                        files.employeesFile(),
                        line.locate(intake.add(line.employee().get())));
            } else {
                printer.add(files.employeesFile(), line.findings());
                intake.refuse(new Findings(
                        line.findings().stream().map(LocatedFinding::finding).toList()));
            }
        });
    }

    /** Whether the other has the same lines, and besides them nobody. */
    boolean hasSameLines(Inventory other) {
        return files.employees().equals(other.files.employees())
                && (document == other.document
                        || (other.document.employees().isEmpty()
                                && other.document.unreadableEmployees().isEmpty()));
    }
}
