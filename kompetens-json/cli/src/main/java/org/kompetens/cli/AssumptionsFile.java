package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kompetens.finding.Findings;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingAssumptions;

/**
 * Staffing assumptions out of a file in which nothing is wrong.
 *
 * @param file where they stand
 * @param document as it stands there
 * @param assumptions the assumptions
 * @param rules the retirement policies of the date by their terms
 */
record AssumptionsFile(
        Path file, StaffingAssumptionsDocument document, StaffingAssumptions assumptions, RetirementRules rules) {

    /**
     * Reads them.
     *
     * @throws InputException if something in the file is wrong; what it is goes to the printer
     */
    static AssumptionsFile read(Path file, Inventory inventory, LocalDate asOf, Wording wording) {
        if (Input.isStandardInput(file) && inventory.files().isStandardInput()) {
            throw inventory.files().input().wrongUsage("file.standard-input-once");
        }
        try (InputStream in = inventory.files().input().open(file)) {
            StaffingAssumptionsDocument document = StaffingAssumptionsDocument.read(in);
            StaffingAssumptionsDocument checked = document.in(inventory.organisation());
            inventory.printer().add(file.toString(), checked.findings());
            StaffingAssumptions assumptions = checked.assumptions()
                    .filter(read -> checked.findings().stream()
                            .noneMatch(located -> located.finding().isError()))
                    .orElseThrow(() -> wrong(file, wording));
            Findings atDate = assumptions.findings(asOf);
            inventory.printer().add(file.toString(), document.locate(atDate));
            if (atDate.hasErrors()) {
                throw wrong(file, wording);
            }
            return new AssumptionsFile(file, document, assumptions, assumptions.rules(asOf));
        } catch (IOException e) {
            throw Input.cannotRead(file, e, wording.language());
        }
    }

    private static InputException wrong(Path file, Wording wording) {
        return new InputException(wording.text("assumptions.wrong", "file", file));
    }
}
