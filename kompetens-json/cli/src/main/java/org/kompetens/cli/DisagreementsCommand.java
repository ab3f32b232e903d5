package org.kompetens.cli;

import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.DisagreementsDocument;
import org.kompetens.json.PersonDisagreementsDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Disagreements;
import picocli.CommandLine.Command;

/** Shows where sources do not agree on what employees hold. */
@Command(
        description = "Show on which competences employees, managers, tests and certificates disagree.",
        footer = {
            "  kompetens disagreements structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens disagreements structure.json employees.jsonl -u elder-care -f json"
        })
final class DisagreementsCommand extends NamingCommand {

    @Override
    Report report(Inventory inventory, UnitId top) {
        Organisation organisation = inventory.organisation();
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
        Disagreements disagreements = inventory.count((employees, run) ->
                Disagreements.of(analysis, persons().keeping(organisation.tree(), top, employees), run));
        DisagreementsReport report = new DisagreementsReport(analysis, wording());
        if (persons().areAsked()) {
            return inFormat(
                    out -> PersonDisagreementsDocument.write(
                            analysis, top, persons().whole(), out),
                    out -> report.printPersons(disagreements.at(top), persons().kept(), out));
        }
        return inFormat(
                out -> DisagreementsDocument.write(disagreements, top, out),
                out -> report.print(disagreements, top, out));
    }
}
