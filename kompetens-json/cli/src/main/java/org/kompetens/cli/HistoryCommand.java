package org.kompetens.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Requirements;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.HeldHistoryDocument;
import org.kompetens.json.RequirementHistoryDocument;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;

/** Shows what roles in units require over time, or what the employees held. */
@Command(
        description = "Show what the employees' roles require over time; or, with --name-persons, what the"
                + " employees have held over time, as known at the as-of date.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the history to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens history structure.json employees.jsonl",
            "  kompetens history structure.json employees.jsonl -u night -d 2026-10-01 \\",
            "      --name-persons -f json"
        })
final class HistoryCommand extends NamingCommand {

    @Override
    Report report(Inventory inventory, UnitId top) {
        Organisation organisation = inventory.organisation();
        // One employment of each role in each unit.
        Map<List<Object>, Employment> roles = new LinkedHashMap<>();
        Records.Viewer noting = (record, findings) -> record.flatMap(employee -> LeftOut.asCounted(employee, findings))
                .ifPresent(employee ->
                        employee.employments().forEach(one -> roles.putIfAbsent(List.of(one.unit(), one.role()), one)));
        inventory.count((employees, run) -> CheckedEmployees.of(
                organisation, new Records(persons().keeping(organisation.tree(), top, employees), noting), run));
        HistoryReport report = new HistoryReport(organisation, wording());
        if (persons().areAsked()) {
            Horizon horizon = Horizon.of(GapAnalysis.of(organisation, asOf()));
            return inFormat(
                    out -> HeldHistoryDocument.write(horizon, top, persons().whole(), out),
                    out -> report.printPersons(horizon, top, persons(), out));
        }
        Requirements history = Requirements.of(organisation);
        return inFormat(
                out -> RequirementHistoryDocument.write(history, top, roles.values().stream(), out),
                out -> report.print(history, top, roles.values(), out));
    }
}
